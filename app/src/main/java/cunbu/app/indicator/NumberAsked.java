package cunbu.app.indicator;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Indicator;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;

/** A number of which somebody wants to know who or what stands behind it. */
public record NumberAsked(Indicator indicator, Period period, AreaCode area, Bases bases) {
}
