package cunbu.app.today;

import cunbu.app.store.Register;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Looks through the register for what the first screen says. Works on the worker thread. */
public final class TodayDesk {

    /**
     * The register this morning.
     *
     * @param registered living persons registered here
     * @param year       the statistical year that runs today
     * @param births     born in it, as entered so far; {@code late} of them reported late
     */
    public record Morning(LocalDate today, int registered, int households, Period year, int births, int late, List<Waiting> waiting) {
    }

    private final Register register;
    private final Clock clock;
    private final Supplier<List<Waiting>> elsewhere;

    /** @param elsewhere what waits in the other places, asked on the worker thread */
    public TodayDesk(Register register, Clock clock, Supplier<List<Waiting>> elsewhere) {
        this.register = register;
        this.clock = clock;
        this.elsewhere = elsewhere;
    }

    public Morning morning() {
        LocalDate today = LocalDate.now(clock);
        Period year = Period.statisticalYear(today.getMonthValue() >= 10 ? today.getYear() + 1 : today.getYear());
        var births = register.births().between(year, register.office());
        int late = (int) births.stream().filter(birth -> Boolean.TRUE.equals(birth.lateReport())).count();
        int registered = register.persons().countRegistered();
        return new Morning(today, registered, register.households().count(), year, births.size(), late, waiting(today, registered));
    }

    private List<Waiting> waiting(LocalDate today, int registered) {
        if (registered == 0) {
            return List.of(Waiting.of("empty", "intake"));
        }
        List<Waiting> all = new ArrayList<>(elsewhere.get());
        YearMonth month = YearMonth.from(today).minusMonths(1);
        int missing = villagesWithoutReturn(month).size();
        if (missing > 0) {
            all.add(Waiting.of("returns", "intake", missing, month));
        }
        int unnumbered = register.persons().countWithoutIdentity();
        if (unnumbered > 0) {
            all.add(Waiting.of("identities", "people", unnumbered));
        }
        return all;
    }

    private Set<AreaCode> villagesWithoutReturn(YearMonth month) {
        Set<AreaCode> villages = register.areas().all().stream().map(Area::code)
                .filter(code -> code.level() == Level.VILLAGE && code.within(register.office())).collect(Collectors.toCollection(HashSet::new));
        register.monthlyReturns().between(month, month).forEach(each -> villages.remove(each.village()));
        return villages;
    }
}
