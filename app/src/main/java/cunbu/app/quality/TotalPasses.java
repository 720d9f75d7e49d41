package cunbu.app.quality;

import cunbu.app.store.MeasureStore;
import cunbu.app.store.Register;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.birth.Birth;
import cunbu.core.indicator.Tally;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.quality.AgeCounts;
import cunbu.core.quality.Individual;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.ReturnChecks;
import cunbu.core.quality.ShareChecks;
import cunbu.core.quality.VillageBook;
import cunbu.core.quality.YearChecks;
import cunbu.core.time.Days;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks of totals: years that must add up, returns beside what is registered, and shares of many. */
final class TotalPasses {

    /** Nobody goes back further to put a total right. */
    private static final int YEARS = 5;
    private static final YearMonth EARLIEST = YearMonth.of(1950, 1);

    private final Register register;
    private final RecordPasses records;
    private final LocalDate today;
    private final List<AreaCode> villages;
    private final List<QualityFinding> found = new ArrayList<>();
    private final Map<AreaCode, TreeMap<YearMonth, MonthlyReturn>> returns = new HashMap<>();
    private YearMonth first;
    private YearMonth last;

    TotalPasses(Register register, RecordPasses records, LocalDate today) {
        this.register = register;
        this.records = records;
        this.today = today;
        this.villages = register.areas().all().stream().filter(area -> area.level() == Level.VILLAGE).map(Area::code)
                .filter(code -> code.within(register.office())).toList();
    }

    List<Runnable> passes() {
        return List.of(this::returns, this::years, this::ages, this::sexes);
    }

    List<QualityFinding> found() {
        return found;
    }

    private void returns() {
        List<MonthlyReturn> all = register.monthlyReturns().between(EARLIEST, YearMonth.from(today));
        if (all.isEmpty()) {
            return;
        }
        all.forEach(each -> returns.computeIfAbsent(each.village(), village -> new TreeMap<>()).put(each.month(), each));
        first = all.stream().map(MonthlyReturn::month).min(YearMonth::compareTo).orElseThrow();
        last = all.stream().map(MonthlyReturn::month).max(YearMonth::compareTo).orElseThrow();
        Map<AreaCode, Map<YearMonth, Long>> births = byMonth(records.recordedBirths().stream()
                .filter(birth -> !Boolean.TRUE.equals(birth.lateReport()) && birth.village() != null && birth.bornOn() != null)
                .map(birth -> Map.entry(birth.village(), YearMonth.from(birth.bornOn()))));
        Map<AreaCode, Map<YearMonth, Long>> deaths = byMonth(people().filter(person -> person.presence() == Presence.REGISTERED
                && person.village() != null && person.diedOn() != null).map(person -> Map.entry(person.village(), YearMonth.from(person.diedOn()))));
        villages.forEach(village -> found.addAll(ReturnChecks.of(new VillageBook(village, returns.getOrDefault(village, new TreeMap<>()),
                births.getOrDefault(village, Map.of()), deaths.getOrDefault(village, Map.of())), first, last)));
        found.addAll(ReturnChecks.overdue(register.office(), last, today));
    }

    private static Map<AreaCode, Map<YearMonth, Long>> byMonth(Stream<Map.Entry<AreaCode, YearMonth>> events) {
        return events.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.groupingBy(Map.Entry::getValue, Collectors.counting())));
    }

    /** The statistical years of which every month lies within those that were reported; the latest of them. */
    private void years() {
        if (first == null) {
            return;
        }
        MeasureStore measures = register.measures();
        int latest = last.getMonthValue() < 9 ? last.getYear() - 1 : last.getYear();
        for (int year = latest; year > latest - YEARS && !Period.statisticalYear(year).from().isBefore(first.atDay(1)); year--) {
            Period period = Period.statisticalYear(year);
            Tally tally = measures.count(period, Progress.NONE);
            boolean newest = year == latest;
            villages.forEach(village -> found.addAll(YearChecks.of(village, period, tally.in(village), newest ? closing(village, period) : null)));
        }
    }

    /** What a village typed at the end of the year; of earlier years nobody corrects it any more. */
    private MonthlyReturn closing(AreaCode village, Period year) {
        return returns.getOrDefault(village, new TreeMap<>()).get(YearMonth.from(year.last()));
    }

    private void ages() {
        Map<AreaCode, AgeCounts> byTownship = new TreeMap<>();
        people().filter(person -> person.resident() && person.bornOn() != null && person.village() != null)
                .forEach(person -> byTownship.computeIfAbsent(person.village().township(), township -> new AgeCounts()).add(Days.age(person.bornOn(), today)));
        byTownship.forEach((township, ages) -> found.addAll(ShareChecks.ages(township, ages)));
    }

    private void sexes() {
        Map<AreaCode, long[]> byTownship = new TreeMap<>();
        for (Birth birth : records.recordedBirths()) {
            if (birth.village() != null && (birth.sex() == Sex.MALE || birth.sex() == Sex.FEMALE)) {
                byTownship.computeIfAbsent(birth.village().township(), township -> new long[2])[birth.sex() == Sex.MALE ? 0 : 1]++;
            }
        }
        byTownship.forEach((township, counts) -> found.addAll(ShareChecks.sexRatio(township, counts[0], counts[1])));
        if (register.office().level() != Level.TOWNSHIP) {
            found.addAll(ShareChecks.sexRatio(register.office(), byTownship.values().stream().mapToLong(each -> each[0]).sum(),
                    byTownship.values().stream().mapToLong(each -> each[1]).sum()));
        }
    }

    private Stream<Individual> people() {
        return records.everybody().stream();
    }
}
