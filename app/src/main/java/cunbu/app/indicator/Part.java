package cunbu.app.indicator;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What can fill the lower part of the figures. */
enum Part implements Coded {
    PLACES, YEARS, AGES, MONTHS, COMPLETENESS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
