package cunbu.app.quality;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.Indicator;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was opened. */
final class Opened implements Openers {

    final List<RecordId> persons = new ArrayList<>();
    final List<RecordId> households = new ArrayList<>();
    final List<String> returns = new ArrayList<>();
    final List<String> numbers = new ArrayList<>();

    @Override
    public void person(RecordId id) {
        persons.add(id);
    }

    @Override
    public void household(RecordId id) {
        households.add(id);
    }

    @Override
    public void returns(AreaCode place, YearMonth month) {
        returns.add(place + " " + month);
    }

    @Override
    public void number(Indicator indicator, Period period, AreaCode area) {
        numbers.add(indicator.code() + " " + area + " " + period.from() + " " + period.last());
    }
}
