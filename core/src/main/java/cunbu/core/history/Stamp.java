package cunbu.core.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A hybrid logical time: wall clock to the millisecond (UTC), a counter 0..9999 for the same millisecond, and the office
 * (12-digit area code) that stamped. Text order is time order.
 */
public record Stamp(String text) implements Comparable<Stamp> {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z/[0-9]{4}/[0-9]{12}");
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** @throws IllegalArgumentException if the text has another shape */
    public Stamp {
        if (text == null || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a stamp");
        }
    }

    public static Stamp of(Instant wall, int counter, String office) {
        return new Stamp(MILLIS.format(wall) + "/" + String.format("%04d", counter) + "/" + office);
    }

    /** The wall clock part. @throws java.time.DateTimeException for a day or hour that does not exist */
    public Instant wall() {
        return LocalDateTime.of(number(0, 4), number(5, 7), number(8, 10), number(11, 13), number(14, 16), number(17, 19), number(20, 23) * 1_000_000)
                .toInstant(ZoneOffset.UTC);
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    public int counter() {
        return Integer.parseInt(text.substring(25, 29));
    }

    @Override
    public int compareTo(Stamp other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
