package cunbu.core.place;

import java.util.regex.Pattern;

/**
 * A statistical area code of 12 digits: 6 for the county (GB/T 2260), 3 for the township, 3 for the village; zeros where a
 * level is left open, so {@code 530824000000} is a county. {@code 000000000000} is the nation.
 */
public record AreaCode(String text) implements Comparable<AreaCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    public static final AreaCode NATION = new AreaCode("000000000000");

    /** @throws IllegalArgumentException if the text is not 12 digits */
    public AreaCode {
        if (!isAreaCode(text)) {
            throw new IllegalArgumentException("an area code has 12 digits");
        }
    }

    public static boolean isAreaCode(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    public Level level() {
        if (!text.endsWith("000")) {
            return Level.VILLAGE;
        }
        if (!text.startsWith("000", 6)) {
            return Level.TOWNSHIP;
        }
        if (!text.startsWith("00", 4)) {
            return Level.COUNTY;
        }
        if (!text.startsWith("00", 2)) {
            return Level.PREFECTURE;
        }
        return text.startsWith("00") ? Level.NATION : Level.PROVINCE;
    }

    /** The area one level up; the nation is its own parent. */
    public AreaCode parent() {
        return switch (level()) {
            case VILLAGE -> cut(9);
            case TOWNSHIP -> cut(6);
            case COUNTY -> cut(4);
            case PREFECTURE -> cut(2);
            case PROVINCE, NATION -> NATION;
        };
    }

    public AreaCode township() {
        return cut(9);
    }

    public AreaCode county() {
        return cut(6);
    }

    /** Whether this area is the other one or lies in it. */
    public boolean within(AreaCode other) {
        return text.startsWith(other.significant());
    }

    /** The leading digits that all areas inside this one share. */
    public String significant() {
        return text.substring(0, level().digits());
    }

    private AreaCode cut(int digits) {
        return new AreaCode(text.substring(0, digits) + "0".repeat(12 - digits));
    }

    @Override
    public int compareTo(AreaCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
