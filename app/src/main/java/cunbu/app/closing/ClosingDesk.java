package cunbu.app.closing;

import cunbu.app.store.Register;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.ClosingRules;
import cunbu.core.closing.Correction;
import cunbu.core.closing.FilledForm;
import cunbu.core.closing.Frozen;
import cunbu.core.closing.NationalForm;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Closes periods, and shows them as they were closed, whatever changed since. Works on the worker thread. */
public final class ClosingDesk {

    private final Register register;
    private final Clock clock;
    private final AreaCode office;
    private final Counts counts;

    public ClosingDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.office = register.office();
        this.counts = new Counts(register);
    }

    public AreaCode office() {
        return office;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The places of the office, itself first. */
    public List<Area> areas() {
        return counts.areas();
    }

    /** Every closing, of this office and of others as far as it came by bundle; the last period first. */
    public List<Closing> all() {
        return register.closings().all().stream().filter(Closing::isWhole)
                .sorted(Comparator.comparing(Closing::toOn).reversed().thenComparing(Closing::fromOn).thenComparing(Closing::area).thenComparing(Closing::id)).toList();
    }

    /** With what it froze; only if nothing of its head is missing. */
    public Optional<ClosedPeriod> find(RecordId closing) {
        return register.closings().find(closing).filter(each -> each.closing().isWhole());
    }

    /** The last statistical year that is over. */
    int lastYear() {
        return today().getMonthValue() >= 10 ? today().getYear() : today().getYear() - 1;
    }

    /** What is reported on in a statistical year: the year itself, its half, its months, and the calendar year of that number. */
    List<PeriodRow> periods(int year) {
        List<Closing> own = all().stream().filter(each -> each.area().equals(office)).toList();
        Period whole = Period.statisticalYear(year);
        Stream<Period> months = IntStream.range(0, 12).mapToObj(month -> new Period(whole.from().plusMonths(month), whole.from().plusMonths(month + 1)));
        Period half = new Period(whole.from(), whole.from().plusMonths(6));
        Period calendar = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return Stream.concat(Stream.of(whole, half, calendar), months).map(period -> new PeriodRow(period, !today().isBefore(period.until()),
                ClosingRules.of(own, period, office).orElse(null), null)).toList();
    }

    /** The last month and the last statistical year, as far as they are over and not closed. */
    public List<Period> unclosed() {
        LocalDate month = today().withDayOfMonth(1);
        List<Closing> all = all();
        return Stream.of(Period.statisticalYear(lastYear()), new Period(month.minusMonths(1), month))
                .filter(period -> ClosingRules.of(all, period, office).isEmpty()).toList();
    }

    /** Why this office cannot close the period. */
    public List<Refusal> refusals(Period period) {
        return new Refusals().when(!register.account().mayWrite(), "user", "closing.supervisorWritesNothing")
                .and(ClosingRules.refusals(period, office, all(), today())).all();
    }

    /** What would be frozen, with what a person should look at before. */
    public Draft draft(Period period, Progress progress) {
        Frozen frozen = counts.count(period, counts.bases(period), progress);
        List<FilledForm> forms = Stream.of(NationalForm.values()).map(form -> form.fill(frozen.tally(), office, frozen.tally().villages().keySet())).toList();
        List<Refusal> warnings = new Refusals().and(missingReturns(period, frozen.tally().villages().keySet()))
                .and(ClosingRules.warnings(frozen.tally(), office, forms.stream().flatMap(form -> form.checks().stream()).toList())).all();
        return new Draft(frozen, forms, warnings);
    }

    private List<Refusal> missingReturns(Period period, Set<AreaCode> villages) {
        List<YearMonth> months = Stream.iterate(YearMonth.from(period.from()), month -> !month.isAfter(YearMonth.from(period.last())), month -> month.plusMonths(1))
                .toList();
        Set<String> sent = register.monthlyReturns().between(months.get(0), months.get(months.size() - 1)).stream().map(ClosingDesk::key).collect(Collectors.toSet());
        Refusals found = new Refusals();
        for (YearMonth month : months) {
            long missing = villages.stream().filter(village -> !sent.contains(village + " " + month)).count();
            found.when(missing > 0, "area", "closing.returnsMissing", month, missing, villages.size());
        }
        return found.all();
    }

    private static String key(MonthlyReturn each) {
        return each.village() + " " + each.month();
    }

    /**
     * Closes the period: the closing and its villages in one transaction.
     *
     * @throws IllegalArgumentException if {@link #refusals} has anything to say
     */
    public Closing close(Period period, Progress progress) {
        Frozen frozen = counts.count(period, counts.bases(period), progress);
        return register.database().transaction(() -> {
            if (!refusals(period).isEmpty()) {
                throw new IllegalArgumentException("cannot be closed");
            }
            ClosedPeriod closed = ClosedPeriod.of(frozen, register.closings()::newId, today(), register.account().name());
            register.closings().add(closed, progress);
            return closed.closing();
        });
    }

    /** What the register counts otherwise today than it was closed, by the same bases: another choice of the office is no correction. */
    public List<Correction> corrections(Frozen closed, Progress progress) {
        return Correction.between(closed.tally(), within(counts.count(closed.period(), closed.bases().bases(), progress).tally(), closed.area()));
    }

    private static Tally within(Tally tally, AreaCode area) {
        SortedMap<AreaCode, Measures> villages = new TreeMap<>(tally.villages());
        villages.keySet().removeIf(village -> !village.within(area));
        return new Tally(villages, tally.moves());
    }

    /**
     * The figures of an area: from the closing that holds it, the office's own before those of others, or else counted now.
     *
     * @return empty if the closing that should show them does not fit its digest or cannot be read
     */
    public Optional<Figures> figures(Period period, AreaCode area, Progress progress) {
        return figures(period, area, counts.bases(period), progress);
    }

    /** The same; what is not closed is counted by these bases. */
    Optional<Figures> figures(Period period, AreaCode area, Bases bases, Progress progress) {
        Optional<Closing> closing = holding(period, area);
        if (closing.isEmpty()) {
            return Optional.of(new Figures(Optional.empty(), counts.count(period, bases, progress), area));
        }
        return find(closing.get().id()).flatMap(ClosedPeriod::frozen).map(frozen -> new Figures(closing, frozen, area));
    }

    /** The closing of that period that holds the area. */
    public Optional<Closing> holding(Period period, AreaCode area) {
        return all().stream().filter(each -> each.period().equals(period) && area.within(each.area()))
                .min(Comparator.comparing((Closing each) -> !each.area().equals(office)).thenComparing(each -> -each.area().level().digits()).thenComparing(Closing::id));
    }

    /** Why there is no paper about an area: the register keeps nobody's records there. */
    public List<Refusal> refusals(AreaCode area) {
        boolean known = areas().stream().anyMatch(each -> each.code().equals(area));
        return known ? List.of() : List.of(Refusal.of("area", "indicator.areaNotHere", area, office));
    }
}
