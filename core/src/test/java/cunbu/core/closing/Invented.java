package cunbu.core.closing;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.CertificateBase;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Moved;
import cunbu.core.indicator.Note;
import cunbu.core.indicator.PopulationBase;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Invented counts of the villages of a township. */
final class Invented {

    static final AreaCode TOWNSHIP = new AreaCode("530824101000");
    static final Period YEAR = Period.statisticalYear(2009);
    static final LocalDate CLOSED_ON = LocalDate.of(2009, 10, 3);
    private static final List<String> CELLS = List.of("births-male", "3", "2009-04", "a\tb", "a\nb", "\\", "\\n", "", "?", "-", "\r\n", "村");

    private final Random chance;
    private int ids;

    Invented(long seed) {
        chance = new Random(seed);
    }

    Supplier<RecordId> ids() {
        return () -> new RecordId("530824101000-" + String.format("%026d", ids++).replace('0', 'a').replace('1', 'b').replace('8', 'c').replace('9', 'd'));
    }

    Frozen frozen() {
        SortedMap<AreaCode, Measures> villages = new TreeMap<>();
        SortedMap<AreaCode, String> names = new TreeMap<>(Map.of(TOWNSHIP, "某镇"));
        IntStream.rangeClosed(1, 1 + chance.nextInt(6)).mapToObj(Invented::village).forEach(village -> {
            villages.put(village, measures());
            names.put(village, one(CELLS) + "村");
        });
        return new Frozen(YEAR, TOWNSHIP, bases(), names, new Tally(villages, moves(List.copyOf(villages.keySet()))));
    }

    private FrozenBases bases() {
        return chance.nextInt(4) == 0 ? new FrozenBases(Bases.USUAL, false) : FrozenBases.of(new Bases(one(List.of(PopulationBase.values())),
                one(List.of(MarriedBase.values())), one(List.of(CertificateBase.values())), chance.nextBoolean(), chance.nextInt(365)));
    }

    private Measures measures() {
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        Map<Measure, Note> reasons = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            switch (chance.nextInt(3)) {
                case 0 -> counts.put(measure, BigDecimal.valueOf(chance.nextInt(5000)).movePointLeft(chance.nextInt(2)));
                case 1 -> reasons.put(measure, new Note("undecided", IntStream.range(0, chance.nextInt(4)).mapToObj(any -> one(CELLS)).toList()));
                default -> { }
            }
        }
        return new Measures(counts, reasons);
    }

    private List<Moved> moves(List<AreaCode> villages) {
        List<AreaCode> outside = List.of(TOWNSHIP, new AreaCode("530824102201"), new AreaCode("530100000000"));
        return IntStream.range(0, chance.nextInt(12)).mapToObj(any -> new Moved(end(villages, outside), end(villages, outside), 1 + chance.nextInt(9))).toList();
    }

    private AreaCode end(List<AreaCode> villages, List<AreaCode> outside) {
        return switch (chance.nextInt(4)) {
            case 0 -> null;
            case 1 -> one(outside);
            default -> one(villages);
        };
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    static AreaCode village(int number) {
        return new AreaCode("53082410120" + number);
    }

    static Tally tally(Map<AreaCode, Map<Measure, Integer>> villages) {
        SortedMap<AreaCode, Measures> all = new TreeMap<>();
        villages.forEach((village, counts) -> {
            Map<Measure, BigDecimal> known = new EnumMap<>(Measure.class);
            counts.forEach((measure, count) -> known.put(measure, BigDecimal.valueOf(count)));
            all.put(village, Measures.of(known));
        });
        return new Tally(all, List.of());
    }
}
