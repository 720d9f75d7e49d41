package cunbu.app.json;

/** A JSON file that does not say what it should, with the place; never with its content. */
public final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason { NOT_JSON, NOT_AN_OBJECT, MISSING, NOT_A_COUNT, NOT_A_DAY, NOT_AN_AREA, NOT_A_PERIOD, NOT_A_TEXT, NOT_MEMBERS, NOT_A_LIST }

    private final Reason reason;
    private final String place;

    /** @param place {@code line:column}, or the names of the members on the way to the wrong one */
    NotUnderstood(Reason reason, String place) {
        super(reason + " " + place);
        this.reason = reason;
        this.place = place;
    }

    public Reason reason() {
        return reason;
    }

    public String place() {
        return place;
    }
}
