package cunbu.app.sample;

import java.util.Locale;

/** A total of the county's, and the name under which its number is kept. */
interface Keyed {

    String name();

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
