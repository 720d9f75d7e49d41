package cunbu.core.history;

import java.util.regex.Pattern;

/**
 * Names one record for ever, on every disk: {@code <office>-<26 base32 characters>}, where office is the
 * 12-digit area code of the only office that may create it.
 */
public record RecordId(String text) implements Comparable<RecordId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}-[a-z2-7]{26}");

    /** @throws IllegalArgumentException if the text has another shape */
    public RecordId {
        if (!isRecordId(text)) {
            throw new IllegalArgumentException("not a record id");
        }
    }

    public static boolean isRecordId(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    /** The 12-digit area code of the office that created the record. */
    public String office() {
        return text.substring(0, 12);
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
