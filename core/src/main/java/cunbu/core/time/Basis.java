package cunbu.core.time;

/** What kind of reporting period a period is; derived from its dates. */
public enum Basis {
    STATISTICAL_YEAR("statistical-year"), HALF_STATISTICAL_YEAR("half-statistical-year"), CALENDAR_YEAR("calendar-year"), OTHER("other");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
