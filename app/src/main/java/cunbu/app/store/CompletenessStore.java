package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BIRTH;
import static cunbu.app.store.schema.Tables.MONTHLY_RETURN;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;

import cunbu.core.history.Change;
import cunbu.core.indicator.Completeness;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Field;

/** How complete and how prompt the records of every village are: one pass each for returns, births and persons. */
public final class CompletenessStore {

    private final Database database;
    private final AreaStore areas;
    private final AreaCode office;

    CompletenessStore(Database database, AreaStore areas, AreaCode office) {
        this.database = database;
        this.areas = areas;
        this.office = office;
    }

    /**
     * @param dueDays how many days after the end of its month a return is due
     * @param today   returns that are due on this day or later are not missed yet
     */
    public SortedMap<AreaCode, Completeness> of(Period period, int dueDays, LocalDate today) {
        SortedMap<AreaCode, Completeness> found = new TreeMap<>();
        List<YearMonth> due = due(period, dueDays, today);
        areas.all().stream().filter(area -> area.level() == Level.VILLAGE).map(Area::code).filter(code -> code.within(office))
                .forEach(village -> found.put(village, Completeness.ofReturns(due.size(), 0, 0, 0)));
        returns(due, dueDays, found);
        births(period, found);
        persons(period, found);
        return Collections.unmodifiableSortedMap(found);
    }

    private static List<YearMonth> due(Period period, int dueDays, LocalDate today) {
        YearMonth last = YearMonth.from(period.last());
        return Stream.iterate(YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(month -> dueOn(month, dueDays).isBefore(today)).toList();
    }

    private static LocalDate dueOn(YearMonth month, int dueDays) {
        return month.atEndOfMonth().plusDays(dueDays);
    }

    private void returns(List<YearMonth> due, int dueDays, Map<AreaCode, Completeness> found) {
        database.dsl().select(MONTHLY_RETURN.VILLAGE, MONTHLY_RETURN.MONTH, min(MONTHLY_RETURN.REPORTED_ON)).from(MONTHLY_RETURN)
                .where(MONTHLY_RETURN.LIFE.eq(Change.ALIVE), MONTHLY_RETURN.MONTH.in(due.stream().map(YearMonth::toString).toList()))
                .groupBy(MONTHLY_RETURN.VILLAGE, MONTHLY_RETURN.MONTH)
                .forEach(row -> {
                    LocalDate day = row.value3();
                    boolean inTime = day != null && !day.isAfter(dueOn(YearMonth.parse(row.value2()), dueDays));
                    add(found, row.value1(), Completeness.ofReturns(0, 1, inTime ? 1 : 0, day == null ? 1 : 0));
                });
    }

    private void births(Period period, Map<AreaCode, Completeness> found) {
        database.dsl().select(BIRTH.VILLAGE, BIRTH.BORN_ON, BIRTH.REPORTED_ON, count()).from(BIRTH)
                .where(BIRTH.LIFE.eq(Change.ALIVE), BIRTH.BORN_ON.ge(period.from()), BIRTH.BORN_ON.lt(period.until()))
                .groupBy(BIRTH.VILLAGE, BIRTH.BORN_ON, BIRTH.REPORTED_ON)
                .forEach(row -> {
                    LocalDate day = row.value3();
                    boolean inTime = day != null && ChronoUnit.DAYS.between(row.value2(), day) <= Completeness.DAYS_FOR_A_BIRTH;
                    add(found, row.value1(), Completeness.ofBirths(row.value4(), inTime ? row.value4() : 0, day == null ? row.value4() : 0));
                });
    }

    private void persons(Period period, Map<AreaCode, Completeness> found) {
        Residents residents = new Residents(period.until());
        Field<Boolean> undated = field(PERSON.BORN_ON.isNull()).as("undated");
        Field<Boolean> unnumbered = field(PERSON.IDENTITY.isNull()).as("unnumbered");
        database.dsl().select(PERSON.VILLAGE, undated, unnumbered, count()).from(PERSON).where(residents.living(), Residents.REGISTERED_TODAY)
                .groupBy(PERSON.VILLAGE, undated, unnumbered)
                .forEach(row -> add(found, row.value1(), persons(row.value4(), row.value2(), row.value3())));
        // Who has moved since is taken away where he is today, and counted where he was.
        database.dsl().select(PERSON.VILLAGE, undated, unnumbered, field(Residents.REGISTERED_TODAY), Residents.MOVED_FROM)
                .from(residents.later()).join(PERSON).on(PERSON.ID.eq(Residents.MOVER)).where(residents.living())
                .forEach(row -> {
                    add(found, row.value1(), persons(Boolean.TRUE.equals(row.value4()) ? -1 : 0, row.value2(), row.value3()));
                    add(found, row.value5(), persons(1, row.value2(), row.value3()));
                });
    }

    private static Completeness persons(long persons, boolean undated, boolean unnumbered) {
        return Completeness.ofPersons(persons, undated ? persons : 0, unnumbered ? persons : 0);
    }

    /** What lies outside of the register's villages is passed over. */
    private static void add(Map<AreaCode, Completeness> found, String village, Completeness more) {
        if (AreaCode.isAreaCode(village)) {
            found.computeIfPresent(new AreaCode(village), (code, before) -> before.plus(more));
        }
    }
}
