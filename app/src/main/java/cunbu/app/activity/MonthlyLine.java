package cunbu.app.activity;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.ReturnFacts;
import cunbu.core.place.Area;
import java.util.Map;

/** A village in a month. @param filed its return; null while there is none @param typed cells that somebody typed earlier and has not saved */
record MonthlyLine(Area village, MonthlyReturn filed, ReturnFacts facts, Map<ReturnField, String> typed) {
}
