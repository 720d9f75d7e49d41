package cunbu.app.quality;

import cunbu.app.store.Register;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.indicator.Tally;
import cunbu.core.person.Presence;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.quality.BalanceBook;
import cunbu.core.quality.ReturnChecks;
import cunbu.core.quality.VillageBook;
import cunbu.core.quality.YearChecks;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Totals of villages: years that must add up, and returns beside what is registered. */
final class TotalPasses {

    /** Nobody goes back further to put a total right. */
    private static final int YEARS = 5;
    private static final YearMonth EARLIEST = YearMonth.of(1950, 1);

    private final Register register;
    private final Known known;
    private final List<AreaCode> villages;
    private final Map<AreaCode, TreeMap<YearMonth, MonthlyReturn>> returns = new HashMap<>();
    /** The whole statistical years within the months that were reported, the latest first. */
    private final List<Period> years = new ArrayList<>();

    TotalPasses(Register register, Known known) {
        this.register = register;
        this.known = known;
        this.villages = register.areas().all().stream().filter(area -> area.level() == Level.VILLAGE).map(Area::code)
                .filter(code -> code.within(register.office())).toList();
    }

    List<Runnable> passes() {
        return List.of(this::returns, this::years, this::typed);
    }

    private void returns() {
        List<MonthlyReturn> all = register.monthlyReturns().between(EARLIEST, YearMonth.from(known.today));
        if (all.isEmpty()) {
            return;
        }
        all.forEach(each -> returns.computeIfAbsent(each.village(), village -> new TreeMap<>()).put(each.month(), each));
        YearMonth first = all.stream().map(MonthlyReturn::month).min(YearMonth::compareTo).orElseThrow();
        YearMonth last = all.stream().map(MonthlyReturn::month).max(YearMonth::compareTo).orElseThrow();
        int latest = last.getMonthValue() < 9 ? last.getYear() - 1 : last.getYear();
        for (int year = latest; year > latest - YEARS && !Period.statisticalYear(year).from().isBefore(first.atDay(1)); year--) {
            years.add(Period.statisticalYear(year));
        }
        Map<AreaCode, Map<YearMonth, Long>> births = births();
        Map<AreaCode, Map<YearMonth, Long>> deaths = deaths();
        villages.forEach(village -> known.tell(ReturnChecks.of(new VillageBook(village, returns.getOrDefault(village, new TreeMap<>()),
                births.getOrDefault(village, Map.of()), deaths.getOrDefault(village, Map.of())), first, last)));
        known.tell(ReturnChecks.overdue(register.office(), last, known.today));
    }

    private Map<AreaCode, Map<YearMonth, Long>> births() {
        return byMonth(known.births.stream().filter(birth -> !Boolean.TRUE.equals(birth.lateReport()) && birth.village() != null && birth.bornOn() != null)
                .map(birth -> Map.entry(birth.village(), YearMonth.from(birth.bornOn()))));
    }

    private Map<AreaCode, Map<YearMonth, Long>> deaths() {
        return byMonth(known.everybody().stream()
                .filter(person -> person.presence() == Presence.REGISTERED && person.village() != null && person.diedOn() != null)
                .map(person -> Map.entry(person.village(), YearMonth.from(person.diedOn()))));
    }

    private static Map<AreaCode, Map<YearMonth, Long>> byMonth(Stream<Map.Entry<AreaCode, YearMonth>> events) {
        return events.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.groupingBy(Map.Entry::getValue, Collectors.counting())));
    }

    private void years() {
        BalanceBook book = new BalanceBook(years.stream().collect(Collectors.toMap(Function.identity(), register.measures()::bases)));
        known.everybody().forEach(person -> book.person(person, known.moves.getOrDefault(person.id(), List.of())));
        known.births.forEach(book::birth);
        known.moves.values().forEach(moves -> moves.forEach(book::move));
        years.forEach(year -> villages.forEach(village -> known.tell(YearChecks.balance(village, book.of(village, year)))));
    }

    /** What villages typed at the end of the latest year; of earlier ones nobody corrects it any more. */
    private void typed() {
        if (!years.isEmpty()) {
            Period latest = years.get(0);
            Tally tally = register.measures().count(latest, register.measures().bases(latest), YearChecks.COUNTED, Progress.NONE);
            villages.stream().map(village -> returns.getOrDefault(village, new TreeMap<>()).get(YearMonth.from(latest.last())))
                    .filter(last -> last != null).forEach(last -> known.tell(YearChecks.typed(last, tally.in(last.village()))));
        }
    }
}
