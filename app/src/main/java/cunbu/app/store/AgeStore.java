package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import cunbu.core.history.Coded;
import cunbu.core.indicator.AgeCount;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/** The registered population by village, sex and five-year group of age: one pass for all villages. */
public final class AgeStore {

    private record Group(String village, String sex, Integer from) {
    }

    private final Database database;

    AgeStore(Database database) {
        this.database = database;
    }

    /** @param last the day at whose end people are counted; their ages are those of that day */
    public List<AgeCount> at(LocalDate last) {
        Residents residents = new Residents(last.plusDays(1));
        Field<Integer> from = group(last);
        Map<Group, Long> counts = new HashMap<>();
        database.dsl().select(PERSON.VILLAGE, PERSON.SEX, from, count()).from(PERSON).where(residents.living(), Residents.REGISTERED_TODAY)
                .groupBy(PERSON.VILLAGE, PERSON.SEX, from)
                .forEach(row -> add(counts, new Group(row.value1(), row.value2(), row.value3()), row.value4()));
        // Who has moved since is taken away where he is today, and counted where he was.
        Field<Boolean> today = field(Residents.REGISTERED_TODAY);
        database.dsl().select(PERSON.VILLAGE, PERSON.SEX, from, today, Residents.MOVED_FROM).from(residents.later()).join(PERSON)
                .on(PERSON.ID.eq(Residents.MOVER)).where(residents.living()).forEach(row -> {
                    add(counts, new Group(row.value1(), row.value2(), row.value3()), Boolean.TRUE.equals(row.value4()) ? -1 : 0);
                    add(counts, new Group(row.value5(), row.value2(), row.value3()), 1);
                });
        return counts.entrySet().stream().filter(each -> each.getKey().village() != null && each.getValue() != 0).map(AgeStore::read).toList();
    }

    /** The youngest age of the group; whoever has yet to have a birthday in the year of that day is a year younger. */
    private static Field<Integer> group(LocalDate last) {
        Condition birthdayToCome = field("substr({0}, 6)", String.class, PERSON.BORN_ON).gt(last.toString().substring(5));
        return field("(({0} - cast(substr({1}, 1, 4) as integer) - ({2})) / {3}) * {3}", Integer.class, inline(last.getYear()), PERSON.BORN_ON,
                birthdayToCome, inline(AgeCount.YEARS)).as("youngest");
    }

    private static void add(Map<Group, Long> counts, Group group, long persons) {
        counts.merge(group, persons, Long::sum);
    }

    private static AgeCount read(Map.Entry<Group, Long> count) {
        Group group = count.getKey();
        Sex sex = group.sex() == null ? Sex.UNKNOWN : Coded.of(Sex.class, group.sex());
        return new AgeCount(new AreaCode(group.village()), sex, group.from(), count.getValue());
    }
}
