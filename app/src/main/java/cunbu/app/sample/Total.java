package cunbu.app.sample;

import cunbu.core.activity.Qualifier;

/** A number of the report's activities; written {@code 15000+} where the report says "more than". */
record Total(int value, Qualifier qualifier) {

    static Total of(String text, int scale) {
        boolean more = text.endsWith("+");
        return new Total(Integer.parseInt(more ? text.substring(0, text.length() - 1) : text) * scale, more ? Qualifier.AT_LEAST : Qualifier.EXACT);
    }
}
