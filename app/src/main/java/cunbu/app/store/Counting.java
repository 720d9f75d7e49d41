package cunbu.app.store;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Opened.Item;
import cunbu.core.indicator.Split;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Counts the families of measures, and lists what was counted. */
final class Counting {

    private static final String MANY = "many";

    private final Database database;

    Counting(Database database) {
        this.database = database;
    }

    void count(Family family, VillageCounts counts) {
        Measure[] measures = family.measures().toArray(Measure[]::new);
        counts.counted(measures);
        Field<?>[] keys = Stream.concat(Stream.of(family.place()), family.traits().stream()).toArray(Field[]::new);
        database.dsl().select(keys).select(DSL.count().as(MANY)).from(family.from()).where(family.all(), family.countable()).groupBy(keys)
                .forEach(row -> add(family.verdict().apply(row), row.get(family.place()), row.get(MANY, Long.class), measures, counts));
    }

    private static void add(Family.Verdict verdict, String village, long records, Measure[] measures, VillageCounts counts) {
        for (Measure measure : measures) {
            LeftOut why = verdict.why(measure);
            if (why == null) {
                counts.add(village, measure, records);
            } else if (why.undecided()) {
                counts.undecided(village, measure, records);
            }
        }
    }

    /**
     * The records of an area: those that are counted in the measure, and those that are kept there and are not.
     *
     * @param known all villages of the register; a record that is kept or counted in no such village is of no area
     */
    Split list(Family family, Measure measure, AreaCode area, Set<String> known) {
        List<Item> counted = new ArrayList<>();
        List<Item> leftOut = new ArrayList<>();
        List<Field<?>> fields = new ArrayList<>(List.of(family.record(), family.person(), family.home(), family.place()));
        fields.addAll(family.traits());
        String digits = area.significant();
        database.dsl().select(fields).from(family.from())
                .where(family.all(), family.home().startsWith(digits).or(family.place().startsWith(digits))).forEach(row -> {
                    LeftOut why = family.verdict().apply(row).why(measure);
                    String home = row.get(family.home());
                    String place = row.get(family.place());
                    if (why == null && within(area, place, known)) {
                        counted.add(item(family, row, place, null));
                    } else if (within(area, home, known)) {
                        leftOut.add(item(family, row, home, why == null ? elsewhere(place, known) : why));
                    }
                });
        return new Split(counted, leftOut);
    }

    private static boolean within(AreaCode area, String village, Set<String> known) {
        return known.contains(village) && village.startsWith(area.significant());
    }

    private static LeftOut elsewhere(String place, Set<String> known) {
        return known.contains(place) ? LeftOut.COUNTED_ELSEWHERE : LeftOut.MOVED_IN_LATER;
    }

    private static Item item(Family family, Record row, String village, LeftOut why) {
        String person = row.get(family.person());
        return new Item(new RecordId(row.get(family.record())), person == null ? null : new RecordId(person), new AreaCode(village),
                BigDecimal.ONE, why, null);
    }
}
