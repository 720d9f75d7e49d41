package cunbu.core.indicator;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.Opened.Item;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of one kind in an area: those that are counted in a measure and those that are not, by village. */
public record Split(List<Item> counted, List<Item> leftOut) {

    private static final Comparator<Item> BY_VILLAGE = Comparator.comparing(Item::village).thenComparing(Item::record);

    public Split {
        counted = sorted(counted);
        leftOut = sorted(leftOut);
    }

    /** With every share multiplied. */
    public Split times(BigDecimal factor) {
        return new Split(counted.stream().map(item -> share(item, item.share().multiply(factor))).toList(), leftOut);
    }

    /**
     * Both together. A record that both count has the sum of its shares; if that is nothing, it is left out because it is there at both
     * ends. A record is left out of both together if neither counts it, for the reason that this one gives.
     */
    public Split and(Split other) {
        Map<RecordId, Item> both = byRecord(counted);
        other.counted.forEach(item -> both.merge(item.record(), item, (one, same) -> share(one, one.share().add(same.share()))));
        Map<RecordId, Item> out = byRecord(leftOut);
        other.leftOut.forEach(item -> out.putIfAbsent(item.record(), item));
        out.keySet().removeAll(both.keySet());
        both.values().stream().filter(item -> item.share().signum() == 0)
                .forEach(item -> out.put(item.record(), new Item(item.record(), item.person(), item.village(), BigDecimal.ONE, LeftOut.AT_BOTH_ENDS, null)));
        both.keySet().removeAll(out.keySet());
        return new Split(List.copyOf(both.values()), List.copyOf(out.values()));
    }

    private static Item share(Item item, BigDecimal share) {
        return new Item(item.record(), item.person(), item.village(), share, item.reason(), item.missing());
    }

    private static Map<RecordId, Item> byRecord(Collection<Item> items) {
        Map<RecordId, Item> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(item.record(), item));
        return all;
    }

    private static List<Item> sorted(List<Item> items) {
        return items.stream().sorted(BY_VILLAGE).toList();
    }
}
