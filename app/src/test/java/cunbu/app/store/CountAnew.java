package cunbu.app.store;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Tally;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.EnumSet;

/** Counts without what is kept: what counting itself costs. */
public final class CountAnew {

    private CountAnew() {
    }

    public static Tally of(Register register, Period period, Bases bases) {
        return register.measures().anew(period, bases, EnumSet.allOf(Measure.class), Progress.NONE);
    }
}
