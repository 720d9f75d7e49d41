package cunbu.app.activity;

import cunbu.app.store.MonthlyReturnStore;
import cunbu.app.store.Register;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.MonthlyReturnRules;
import cunbu.core.activity.ReturnFacts;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The monthly returns of the villages of a place: reads a month, and writes what was typed, all villages or none. Works on the worker thread. */
public final class MonthlyDesk {

    private final Register register;
    private final Clock clock;

    public MonthlyDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean mayWrite() {
        return register.account().mayWrite();
    }

    /** The places whose villages can be shown: the townships, and before them the county of a county's register. */
    List<Area> places() {
        return register.areas().all().stream().filter(area -> area.code().within(register.office()))
                .filter(area -> area.level() == Level.COUNTY || area.level() == Level.TOWNSHIP).toList();
    }

    /** The month that clerks are at: the one that has ended last. */
    YearMonth current() {
        return YearMonth.from(today()).minusMonths(1);
    }

    RecordId newId() {
        return register.monthlyReturns().newId();
    }

    /** Every village with its return, and with that of the month before. */
    List<MonthlyLine> lines(YearMonth month, AreaCode place) {
        MonthlyReturnStore returns = register.monthlyReturns();
        Map<AreaCode, MonthlyReturn> now = byVillage(returns.between(month, month));
        Map<AreaCode, MonthlyReturn> before = byVillage(returns.between(month.minusMonths(1), month.minusMonths(1)));
        Map<String, String> typed = register.drafts().of(TypedCells.kind(month));
        return villages(place).stream().map(village -> new MonthlyLine(village, now.get(village.code()),
                new ReturnFacts(before.get(village.code()), null, null, null, null, null),
                TypedCells.read(typed.get(TypedCells.form(month, village.code()))))).toList();
    }

    /** Keeps half-typed cells, by form; whoever may not write has none. @return whether it did */
    boolean keep(Map<String, String> typed) {
        if (mayWrite()) {
            register.drafts().keep(typed);
        }
        return mayWrite();
    }

    /** What the register itself counts for that month, by village. */
    Map<AreaCode, ReturnFacts> facts(YearMonth month, List<MonthlyLine> lines) {
        SortedMap<AreaCode, Measures> counted = register.measures().count(new Period(month.atDay(1), month.plusMonths(1).atDay(1)), Progress.NONE).villages();
        return lines.stream().filter(line -> counted.containsKey(line.village().code()))
                .collect(Collectors.toMap(line -> line.village().code(), line -> facts(line.facts().monthBefore(), counted.get(line.village().code()))));
    }

    /** Writes all of these returns, unless something is refused in one of them. @return what is refused, by village */
    Map<AreaCode, List<Refusal>> write(List<MonthlyReturn> returns) {
        return register.database().transaction(() -> {
            Map<AreaCode, List<Refusal>> refused = new LinkedHashMap<>();
            for (MonthlyReturn each : returns) {
                List<Refusal> refusals = MonthlyReturnRules.refusals(each, register.monthlyReturns().of(each.village(), each.month()), today());
                if (!refusals.isEmpty()) {
                    refused.put(each.village(), refusals);
                }
            }
            if (refused.isEmpty()) {
                returns.forEach(this::write);
            }
            return refused;
        });
    }

    private void write(MonthlyReturn each) {
        register.monthlyReturns().find(each.id()).ifPresentOrElse(before -> register.monthlyReturns().save(before, each),
                () -> register.monthlyReturns().add(each));
    }

    private List<Area> villages(AreaCode place) {
        return register.areas().all().stream().filter(area -> area.level() == Level.VILLAGE && area.code().within(place)).toList();
    }

    private static Map<AreaCode, MonthlyReturn> byVillage(List<MonthlyReturn> returns) {
        return returns.stream().filter(each -> each.village() != null).collect(Collectors.toMap(MonthlyReturn::village, Function.identity(), (first, second) -> second));
    }

    private static ReturnFacts facts(MonthlyReturn before, Measures counted) {
        return new ReturnFacts(before, whole(counted, Measure.BIRTHS), whole(counted, Measure.DEATHS), whole(counted, Measure.MARRIED_WOMEN_15_49),
                whole(counted, Measure.HOUSEHOLDS), whole(counted, Measure.CLOSING_POPULATION));
    }

    private static Long whole(Measures counted, Measure measure) {
        return counted.get(measure).map(BigDecimal::longValue).orElse(null);
    }
}
