package cunbu.app.closing;

import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import cunbu.sync.Progress;

/** Counts what cannot be so in the records of an area, as far as it speaks of a period. */
@FunctionalInterface
public interface Severe {

    long in(AreaCode area, Period period, Progress progress);
}
