package cunbu.app.store;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Returns;
import cunbu.core.indicator.Split;
import cunbu.core.indicator.Tally;
import cunbu.core.law.LawBook;
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
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts a period for all villages at once: one grouped query per family of measures. */
public final class MeasureStore {

    /** One question to the register: what it counts, and how. */
    private record Pass(Set<Measure> measures, Consumer<VillageCounts> run) {
    }

    private final Database database;
    private final AreaStore areas;
    private final MonthlyReturnStore returns;
    private final PaymentCounts payments;
    private final AreaCode office;
    private final Supplier<LawBook> book;
    private final Counting counting;

    MeasureStore(Database database, AreaStore areas, MonthlyReturnStore returns, PaymentCounts payments, AreaCode office, Supplier<LawBook> book) {
        this.database = database;
        this.areas = areas;
        this.returns = returns;
        this.payments = payments;
        this.office = office;
        this.book = book;
        this.counting = new Counting(database);
    }

    /** The bases that the office has chosen, as they hold on the last day of that period. */
    public Bases bases(Period period) {
        return Bases.of(book.get(), office, period.last());
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
        VillageCounts counts = new VillageCounts(villages());
        List<Pass> passes = passes(period, bases).stream().filter(pass -> !Collections.disjoint(pass.measures(), wanted)).toList();
        for (int done = 0; done < passes.size(); done++) {
            progress.at(done, passes.size());
            passes.get(done).run().accept(counts);
        }
        progress.at(passes.size(), passes.size());
        return new Tally(counts.measures(), new PopulationCounts(database).moves(period));
    }

    private List<Pass> passes(Period period, Bases bases) {
        PopulationCounts population = new PopulationCounts(database);
        WomenCounts women = new WomenCounts(database);
        Stream<Pass> families = families(period, bases).stream()
                .map(family -> new Pass(family.measures(), counts -> counting.count(family, counts)));
        return Stream.concat(families, Stream.of(
                new Pass(FileCounts.MEASURES, FileCounts::unlessReviewed),
                new Pass(EnumSet.of(Measure.HOUSEHOLDS), counts -> population.households(period, counts)),
                new Pass(EnumSet.of(Measure.ONLY_CHILD_CERTIFICATES_ISSUED, Measure.ONLY_CHILD_CERTIFICATES_VALID),
                        counts -> women.certificates(period, counts)),
                new Pass(PaymentCounts.MEASURES, counts -> payments.payments(period, counts)),
                new Pass(Returns.measures(), counts -> forms(period, counts)))).toList();
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
        return returns.lastMonth();
    }

    /** Grows with every change of the register, so that what was counted before can be told from what holds now. */
    public long changes() {
        return new History(database).size();
    }

    private List<AreaCode> villages() {
        return areas.all().stream().filter(area -> area.level() == Level.VILLAGE).map(Area::code).filter(code -> code.within(office)).toList();
    }

    private void forms(Period period, VillageCounts counts) {
        Map<AreaCode, List<MonthlyReturn>> byVillage = returns.between(YearMonth.from(period.from()), YearMonth.from(period.last())).stream()
                .collect(Collectors.groupingBy(MonthlyReturn::village));
        counts.codes().forEach(village -> counts.put(village, Returns.of(byVillage.getOrDefault(village, List.of()), period)));
    }
}
