package cunbu.app.closing;

import cunbu.app.store.Register;
import cunbu.core.activity.ItemSum;
import cunbu.core.activity.Sums;
import cunbu.core.closing.ClosingRules;
import cunbu.core.closing.Correction;
import cunbu.core.closing.Frozen;
import cunbu.core.closing.NationalForm;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what the yearly report says. Works on the worker thread. */
public final class AnnualDesk {

    private final Register register;
    private final ClosingDesk desk;

    public AnnualDesk(Register register, ClosingDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    /** @return empty if a closing that it should show does not fit its digest or cannot be read */
    public Optional<Annual> annual(Period period, AreaCode area, Progress progress) {
        Optional<Figures> now = desk.figures(period, area, (done, of) -> progress.at(done, 2 * of));
        return now.flatMap(some -> desk.figures(period.yearBefore(), area, some.bases(), (done, of) -> progress.at(of + done, 2 * of))
                .map(before -> annual(some, before)));
    }

    private Annual annual(Figures now, Figures before) {
        Period period = now.frozen().period();
        AreaCode area = now.area();
        Set<AreaCode> villages = now.frozen().tally().villages().keySet().stream().filter(each -> each.within(area)).collect(Collectors.toSet());
        YearMonth last = YearMonth.from(period.last());
        long months = Stream.iterate(YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1)).count();
        long returns = register.monthlyReturns().between(YearMonth.from(period.from()), last).stream().filter(each -> villages.contains(each.village())).count();
        return new Annual(now, before, sums(period, area), sums(period.yearBefore(), area), new Benefits(register, desk.today()).of(period, area),
                returns, months * villages.size(), warnings(now), corrections(now, before));
    }

    private List<ItemSum> sums(Period period, AreaCode area) {
        return Sums.of(register.activities().counting(period, area), area, period);
    }

    private static List<Refusal> warnings(Figures figures) {
        return ClosingRules.warnings(figures.frozen().tally(), figures.area(), Stream.of(NationalForm.values())
                .flatMap(form -> figures.fill(form, Level.VILLAGE).checks().stream()).toList());
    }

    /** Those of the area, of this period and of the one a year earlier. */
    private Map<Frozen, List<Correction>> corrections(Figures now, Figures before) {
        Map<Frozen, List<Correction>> all = new LinkedHashMap<>();
        Stream.of(now, before).filter(each -> each.closing().isPresent()).map(Figures::frozen).forEach(frozen -> all.put(frozen,
                desk.corrections(frozen, Progress.NONE).stream().filter(each -> each.village().within(now.area())).toList()));
        return all;
    }
}
