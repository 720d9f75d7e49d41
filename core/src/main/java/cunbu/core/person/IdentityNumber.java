package cunbu.core.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identity number (公民身份号码) that holds under GB 11643-1999: region (6 digits), date of birth (8), sequence (3, odd
 * for men) and a check character. {@link IdentityReading} makes one from what people write.
 *
 * @param text 18 characters, the last one a digit or a capital X
 */
public record IdentityNumber(String text) implements Comparable<IdentityNumber> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** @throws IllegalArgumentException if the shape, the day or the check character is wrong */
    public IdentityNumber {
        if (!isIdentityNumber(text)) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    public static boolean isIdentityNumber(String text) {
        return hasShape(text) && IdentityDate.of(text.substring(6, 14)).isPresent() && text.charAt(17) == check(text.substring(0, 17));
    }

    /** Whether it has 17 digits and a check character, right or not. */
    public static boolean hasShape(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    /**
     * Puts a number together.
     *
     * @param region   6 digits of GB/T 2260, the county of first registration
     * @param sequence 0 to 999, odd for a man
     */
    public static IdentityNumber of(String region, LocalDate bornOn, int sequence) {
        String body = region + DateTimeFormatter.BASIC_ISO_DATE.format(bornOn) + three(sequence);
        return new IdentityNumber(body + check(body));
    }

    /** The check character of 17 digits by ISO 7064:1983 MOD 11-2: a digit or X. */
    public static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** The day of birth that stands in a text of that shape; nothing if the calendar has no such day. */
    public static Optional<LocalDate> dayIn(String text) {
        return IdentityDate.of(text.substring(6, 14));
    }

    /** Where the person was first registered, as a 6-digit code of that time; says nothing about where the person lives. */
    public String region() {
        return text.substring(0, 6);
    }

    public LocalDate bornOn() {
        return IdentityDate.of(text.substring(6, 14)).orElseThrow();
    }

    public Sex sex() {
        return (text.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** For screens and lists: the first six and the last two characters, the others hidden. */
    public String masked() {
        return mask(text);
    }

    /** The same for any written number, 15 digits too: at most the first six and last two are left. */
    public static String mask(String written) {
        int length = written.length();
        return length <= 8 ? "*".repeat(length) : written.substring(0, 6) + "*".repeat(length - 8) + written.substring(length - 2);
    }

    @Override
    public int compareTo(IdentityNumber other) {
        return text.compareTo(other.text);
    }

    /** Masked, so that no message or log shows a whole number by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static String three(int sequence) {
        if (sequence < 0 || sequence > 999) {
            throw new IllegalArgumentException("a sequence number has three digits");
        }
        return String.valueOf(1000 + sequence).substring(1);
    }
}
