package cunbu.core.history;

import java.util.regex.Pattern;

/** Names one change: 128 random bits as 32 lower-case hex digits. It cannot be guessed, so to cite it proves to have seen it. */
public record ChangeId(String text) implements Comparable<ChangeId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException if the text has another shape */
    public ChangeId {
        if (text == null || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a change id");
        }
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
