package cunbu.app.store;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.indicator.Returns;
import cunbu.core.indicator.Tally;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Counts a period for all villages at once: one grouped query per family of measures. */
public final class MeasureStore {

    private final Database database;
    private final AreaStore areas;
    private final MonthlyReturnStore returns;
    private final AreaCode office;
    private final PopulationCounts population;
    private final List<BiConsumer<Period, VillageCounts>> passes;

    MeasureStore(Database database, AreaStore areas, MonthlyReturnStore returns, PaymentCounts payments, AreaCode office) {
        this.database = database;
        this.areas = areas;
        this.returns = returns;
        this.office = office;
        this.population = new PopulationCounts(database);
        BirthCounts births = new BirthCounts(database);
        WomenCounts women = new WomenCounts(database);
        this.passes = List.of(population::opening, population::closing, population::households, population::deaths, births::births, births::lateReports,
                women::women, women::certificates, new MigrantCounts(database)::migrants, payments::payments,
                this::forms);
    }

    /**
     * What the register knows of that period, for every village of its office. Births, deaths, moves and certificates are those of
     * the period's days; population, women, migrants and households those at the end of its last day.
     */
    public Tally count(Period period, Progress progress) {
        VillageCounts counts = new VillageCounts(villages());
        for (int done = 0; done < passes.size(); done++) {
            progress.at(done, passes.size());
            passes.get(done).accept(period, counts);
        }
        progress.at(passes.size(), passes.size());
        return new Tally(counts.measures(), population.moves(period));
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
