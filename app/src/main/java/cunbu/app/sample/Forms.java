package cunbu.app.sample;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The village's monthly forms of the two years. Births and deaths in them are those of the records. */
final class Forms {

    /** Of a thousand households so many were reached by the publicity. */
    private static final int REACHED = 986;
    /** How often a form came late, and how often nobody noted when it came. */
    private static final double LATE = 0.07;
    private static final double UNDATED = 0.02;

    private final Village village;
    private final long[] births;
    private final long[] deaths;
    private final long reached;

    Forms(Village village) {
        this.village = village;
        births = byMonth(village.deliveries.stream().filter(delivery -> !delivery.late()).map(Delivery::child).toList(), child -> child.born);
        deaths = byMonth(village.people, person -> person.died);
        reached = village.homes.stream().filter(home -> home.members.stream().anyMatch(Human::counts)).count() * REACHED / 1000;
    }

    /** @param month from 0, the first of the two years */
    MonthlyReturn form(RecordId id, int month) {
        return new MonthlyReturn(id, village.plan.area().code(), Years.month(month), reportedOn(month),
                of(FormStock.STERILISED_MALE, month), of(FormStock.STERILISED_FEMALE, month), of(FormStock.IUD, month),
                of(FormStock.IMPLANT, month), of(FormStock.ORAL_OR_INJECTED, month), of(FormStock.CONDOM, month),
                of(FormStock.SPERMICIDE, month), of(FormStock.OTHER_METHOD, month),
                of(FormStock.TWO_DAUGHTER_HOUSEHOLDS, month), of(FormStock.TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION, month),
                of(FormFlow.ITEMS_DUE, month), of(FormFlow.ITEMS_SENT, month), of(FormFlow.REQUESTS_DUE, month),
                of(FormFlow.REQUESTS_ANSWERED, month),
                of(FormStock.IN_MIGRANT_WOMEN_HERE, month), of(FormStock.IN_MIGRANT_CERTIFICATES_CHECKED, month),
                of(FormStock.OUT_MIGRANT_WOMEN_AWAY, month), of(FormStock.OUT_MIGRANT_CERTIFICATES_HELD, month),
                reached, of(FormFlow.SURVEYED, month), of(FormFlow.AWARE, month), of(FormFlow.SATISFIED, month),
                of(FormStock.ASSOCIATION_MEMBERS, month), births[month], deaths[month]);
    }

    /** Mostly within days after the month; now and then weeks late, and once in a while nobody noted the day. */
    private LocalDate reportedOn(int month) {
        LocalDate from = Years.month(month).plusMonths(1).atDay(1);
        boolean lastMonth = month == Years.MONTHS - 1;
        if (!lastMonth && village.paperDice.chance(UNDATED)) {
            return null;
        }
        boolean late = !lastMonth && village.paperDice.chance(LATE);
        return from.plusDays(late ? village.paperDice.between(15, 38) : village.paperDice.between(0, 4));
    }

    private long of(FormStock stock, int month) {
        return village.plan.of(stock, month);
    }

    private long of(FormFlow flow, int month) {
        return village.plan.of(flow, month);
    }

    private static long[] byMonth(List<Human> people, Function<Human, LocalDate> day) {
        long[] months = new long[Years.MONTHS];
        people.stream().map(day).filter(Objects::nonNull).mapToInt(Years::monthOf)
                .filter(month -> month >= 0 && month < Years.MONTHS).forEach(month -> months[month]++);
        return months;
    }
}
