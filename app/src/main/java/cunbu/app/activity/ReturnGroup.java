package cunbu.app.activity;

import cunbu.core.history.Coded;
import java.util.Locale;

/** The parts of a monthly return that are typed together, in the order of the paper form. */
enum ReturnGroup implements Coded {
    CONTRACEPTION, FAMILIES_AND_MIGRANTS, PUBLICITY_AND_ASSOCIATION, BIRTHS_AND_DEATHS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
