package cunbu.app.indicator;

import cunbu.app.store.AreaStore;
import cunbu.app.store.NumberStore;
import cunbu.app.store.PersonStore;
import cunbu.app.store.PersonStore.Called;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Opened.Item;
import cunbu.core.indicator.Side;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens a number into the people or the villages behind it. */
public final class NumberDesk {

    /**
     * An item with names.
     *
     * @param name        of the person; null for a village's total, and where none is known
     * @param villageName where it is counted
     */
    public record Row(Item item, String name, String villageName) {
    }

    private static final Called NOBODY = new Called(null, null);

    private final NumberStore numbers;
    private final PersonStore persons;
    private final AreaStore areas;
    private final AreaCode office;

    public NumberDesk(NumberStore numbers, PersonStore persons, AreaStore areas, AreaCode office) {
        this.numbers = numbers;
        this.persons = persons;
        this.areas = areas;
        this.office = office;
    }

    /** Why this cannot be opened: the register keeps nobody's records there, or a plain count has no such side. */
    public List<Refusal> refusals(Indicator indicator, Side side, AreaCode area) {
        boolean known = area.within(office) && areas.find(area).isPresent();
        return new Refusals()
                .when(!known, "area", "indicator.areaNotHere", area, office)
                .when(side == Side.DENOMINATOR && indicator.denominator().isEmpty(), "side", "indicator.noDenominator", indicator.code())
                .all();
    }

    /** The bases that the office has chosen for figures of that period. */
    public Bases bases(Period period) {
        return numbers.bases(period);
    }

    /** What stands behind that side of the figure; only if there are no {@link #refusals}. */
    public Opened open(Indicator indicator, Side side, Period period, AreaCode area, Bases bases, Progress progress) {
        return numbers.open(indicator, side, period, area, bases, progress);
    }

    /** With names, in the same order. Reading many takes time: a screen asks for those that it shows. */
    public List<Row> rows(List<Item> items) {
        Map<RecordId, String> names = persons.names(items.stream().map(Item::person).filter(Objects::nonNull).toList());
        Map<AreaCode, String> villages = areas.all().stream().collect(Collectors.toMap(Area::code, Area::name));
        return items.stream().map(item -> new Row(item, names.get(item.person()), villages.get(item.village()))).toList();
    }

    /** As a screen lists them, in the same order. @param nameOf what a place is called */
    List<Line> lines(List<Item> items, Function<AreaCode, String> nameOf) {
        Map<RecordId, Called> called = persons.called(items.stream().map(Item::person).filter(Objects::nonNull).toList());
        Map<AreaCode, String> villages = new HashMap<>();
        return items.stream().map(item -> {
            Called who = called.getOrDefault(item.person(), NOBODY);
            return new Line(item.person(), who.name(), who.bornOn(), item.village(), villages.computeIfAbsent(item.village(), nameOf), item.share(),
                    item.reason(), item.missing());
        }).toList();
    }
}
