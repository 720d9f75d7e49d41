package cunbu.app.quality;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.Indicator;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.YearMonth;

/** The screens into which findings open. */
public interface Openers {

    void person(RecordId id);

    void household(RecordId id);

    /** The monthly returns of that place. */
    void returns(AreaCode place, YearMonth month);

    /** Who and what stands behind that number. */
    void number(Indicator indicator, Period period, AreaCode area);
}
