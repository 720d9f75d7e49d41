package cunbu.app.activity;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.ReturnFacts;
import cunbu.core.place.Area;

/** A village in a month. @param filed its return; null while there is none */
record MonthlyLine(Area village, MonthlyReturn filed, ReturnFacts facts) {
}
