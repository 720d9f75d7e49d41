package cunbu.app.store;

import cunbu.app.store.TallyStore.Kept;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Kind;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Moved;
import cunbu.core.indicator.Returns;
import cunbu.core.indicator.Split;
import cunbu.core.indicator.Tally;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts a period for all villages at once: one grouped query per family of measures. What was counted is kept, and only what may have
 * become another number since is counted again.
 */
public final class MeasureStore {

    private final Register register;
    private final PaymentCounts payments;
    private final Counting counting;
    private final TallyStore tallies;

    MeasureStore(Register register) {
        this.register = register;
        this.payments = new PaymentCounts(register.database(), register.paymentLists(), register::lawBook);
        this.counting = new Counting(register.database());
        this.tallies = new TallyStore(register.database(), register.history());
    }

    /** The bases that the office has chosen, as they hold on the last day of that period. */
    public Bases bases(Period period) {
        return Bases.of(register.lawBook(), register.office(), period.last());
    }

    /** The same with the bases that the office has chosen. */
    public Tally count(Period period, Progress progress) {
        return count(period, bases(period), progress);
    }

    /**
     * What the register knows of that period, for every village of its office. Births, deaths, moves and certificates are those of
     * the period's days; population, women, migrants and households those at the end of its last day.
     */
    public Tally count(Period period, Bases bases, Progress progress) {
        return count(period, bases, EnumSet.allOf(Measure.class), progress);
    }

    /** The same for these measures; others are counted where they cost nothing, and else unknown. */
    public Tally count(Period period, Bases bases, Set<Measure> wanted, Progress progress) {
        History.Place now = register.history().end();
        Optional<Kept> kept = tallies.find(period, bases).filter(each -> each.tally().villages().keySet().equals(Set.copyOf(villages())));
        if (kept.isPresent() && kept.get().at().equals(now)) {
            return kept.get().tally();
        }
        Tally tally = kept.map(each -> again(each, period, bases, wanted, progress)).orElseGet(() -> anew(period, bases, wanted, progress));
        if (wanted.size() == Measure.values().length) {
            tallies.keep(period, bases, new Kept(tally, now));
        }
        return tally;
    }

    /** Without looking at what is kept. */
    Tally anew(Period period, Bases bases, Set<Measure> wanted, Progress progress) {
        VillageCounts counts = new VillageCounts(villages());
        run(passes(period, bases).stream().filter(pass -> !Collections.disjoint(pass.measures(), wanted)).toList(), counts, progress);
        return new Tally(counts.measures(), moves(period));
    }

    /** Counts only what reads records of a kind that has changed since. */
    private Tally again(Kept kept, Period period, Bases bases, Set<Measure> wanted, Progress progress) {
        Set<Kind> changed = register.changedKinds().since(kept.at());
        VillageCounts counts = new VillageCounts(villages());
        Map<Boolean, List<Pass>> passes = passes(period, bases).stream()
                .collect(Collectors.partitioningBy(pass -> Collections.disjoint(pass.reads(), changed)));
        passes.get(true).forEach(same -> counts.put(kept.tally(), same.measures()));
        run(passes.get(false).stream().filter(pass -> !Collections.disjoint(pass.measures(), wanted)).toList(), counts, progress);
        return new Tally(counts.measures(), changed.contains(Kind.MOVE) ? moves(period) : kept.tally().moves());
    }

    private static void run(List<Pass> passes, VillageCounts counts, Progress progress) {
        for (int done = 0; done < passes.size(); done++) {
            progress.at(done, passes.size());
            passes.get(done).run().accept(counts);
            progress.at(done + 1, passes.size());
        }
    }

    private List<Moved> moves(Period period) {
        return new PopulationCounts(register.database()).moves(period);
    }

    List<Pass> passes(Period period, Bases bases) {
        PopulationCounts population = new PopulationCounts(register.database());
        WomenCounts women = new WomenCounts(register.database());
        Stream<Pass> families = families(period, bases).stream()
                .map(family -> new Pass(family.measures(), family.reads(), counts -> counting.count(family, counts)));
        return Stream.concat(families, Stream.of(
                new Pass(FileCounts.MEASURES, FileCounts.READS, FileCounts::unlessReviewed),
                new Pass(EnumSet.of(Measure.HOUSEHOLDS), EnumSet.of(Kind.HOUSEHOLD, Kind.PERSON, Kind.MOVE),
                        counts -> population.households(period, counts)),
                new Pass(EnumSet.of(Measure.ONLY_CHILD_CERTIFICATES_ISSUED, Measure.ONLY_CHILD_CERTIFICATES_VALID), EnumSet.of(Kind.CERTIFICATE),
                        counts -> women.certificates(period, counts)),
                new Pass(PaymentCounts.MEASURES, PaymentCounts.READS, counts -> payments.payments(period, counts)),
                new Pass(Returns.measures(), EnumSet.of(Kind.MONTHLY_RETURN), counts -> forms(period, counts)))).toList();
    }

    /** What can be opened into records by a query. */
    private static List<Family> families(Period period, Bases bases) {
        return List.of(PopulationCounts.opening(period), PopulationCounts.closing(period), PopulationCounts.deaths(period),
                BirthCounts.family(period, bases), WomenCounts.family(period, bases), MigrantCounts.in(period, bases), MigrantCounts.out(period, bases),
                FileCounts.family(period));
    }

    /** The records of the area behind a measure. */
    Split split(Measure measure, Period period, Bases bases, AreaCode area) {
        List<AreaCode> villages = villages();
        if (PaymentCounts.MEASURES.contains(measure)) {
            return payments.split(measure, period, area, villages);
        }
        Family family = families(period, bases).stream().filter(each -> each.measures().contains(measure)).findFirst().orElseThrow();
        return counting.list(family, measure, area, villages.stream().map(AreaCode::text).collect(Collectors.toSet()));
    }

    /** The last month for which a village has sent its form. */
    public Optional<YearMonth> lastMonth() {
        return register.monthlyReturns().lastMonth();
    }

    /** Grows with every change of the register, so that what was counted before can be told from what holds now. */
    public long changes() {
        return register.history().size();
    }

    private List<AreaCode> villages() {
        return register.areas().all().stream().filter(area -> area.level() == Level.VILLAGE).map(Area::code)
                .filter(code -> code.within(register.office())).toList();
    }

    private void forms(Period period, VillageCounts counts) {
        Map<AreaCode, List<MonthlyReturn>> byVillage = register.monthlyReturns()
                .between(YearMonth.from(period.from()), YearMonth.from(period.last())).stream().collect(Collectors.groupingBy(MonthlyReturn::village));
        counts.codes().forEach(village -> counts.put(village, Returns.of(byVillage.getOrDefault(village, List.of()), period)));
    }
}
