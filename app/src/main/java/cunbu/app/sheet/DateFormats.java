package cunbu.app.sheet;

import java.util.regex.Pattern;

/** Knows which number formats of a workbook (ECMA-376 part 1, 18.8.30) show a number as a date. */
final class DateFormats {

    /** Quoted text, escaped characters, colours, conditions and locales: no letter in them is part of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyYeE]");
    private static final Pattern EXPONENT = Pattern.compile("[0#][eE][+-]");

    private DateFormats() {
    }

    static boolean isDate(Integer id, String format) {
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = EXPONENT.matcher(LITERAL.matcher(format).replaceAll("")).replaceAll("");
        return DAY_OR_YEAR.matcher(bare).find();
    }
}
