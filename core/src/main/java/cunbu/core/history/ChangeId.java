package cunbu.core.history;

/** Names one change: 128 random bits as 32 lower-case hex digits. It cannot be guessed, so to cite it proves to have seen it. */
public record ChangeId(String text) implements Comparable<ChangeId> {

    private static final int DIGITS = 32;

    /** @throws IllegalArgumentException if the text has another shape */
    public ChangeId {
        if (text == null || text.length() != DIGITS || !isHex(text)) {
            throw new IllegalArgumentException("not a change id");
        }
    }

    // By hand: every line that is read or written comes through here.
    private static boolean isHex(String text) {
        for (int i = 0; i < DIGITS; i++) {
            char digit = text.charAt(i);
            if (!(digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(ChangeId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
