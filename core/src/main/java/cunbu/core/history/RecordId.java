package cunbu.core.history;

/**
 * Names one record for ever, on every disk: {@code <office>-<26 base32 characters>}, where office is the
 * 12-digit area code of the only office that may create it.
 */
public record RecordId(String text) implements Comparable<RecordId> {

    private static final int OFFICE_DIGITS = 12;
    private static final int LENGTH = 39;

    /** @throws IllegalArgumentException if the text has another shape */
    public RecordId {
        if (!isRecordId(text)) {
            throw new IllegalArgumentException("not a record id");
        }
    }

    public static boolean isRecordId(String text) {
        // By hand: every line that is read or written comes through here.
        if (text == null || text.length() != LENGTH || text.charAt(OFFICE_DIGITS) != '-') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean fits = i < OFFICE_DIGITS ? c >= '0' && c <= '9' : i == OFFICE_DIGITS || c >= 'a' && c <= 'z' || c >= '2' && c <= '7';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The 12-digit area code of the office that created the record. */
    public String office() {
        return text.substring(0, OFFICE_DIGITS);
    }

    @Override
    public int compareTo(RecordId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
