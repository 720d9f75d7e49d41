package cunbu.core.activity;

import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums of a ledger by kind and item. What happened in the period adds up; of a stock each area's latest count until the period's last
 * day counts, also one from before the period. What nobody has written down has no sum, which is not 0.
 */
public final class Sums {

    private static final Comparator<Activity> BY_DAY = Comparator.comparing(Activity::heldOn).thenComparing(each -> each.id().text());
    private static final Comparator<ItemSum> ORDER = Comparator.comparing(ItemSum::kind).thenComparing(ItemSum::item)
            .thenComparing(ItemSum::otherItem, Comparator.nullsFirst(Comparator.naturalOrder()));

    private record Key(ActivityKind kind, ActivityItem item, String otherItem) {
        static Key of(Activity line) {
            return new Key(line.kind(), line.item(), line.otherItem());
        }
    }

    private Sums() {
    }

    /**
     * The sums of one area with all areas inside it, in the order of kinds and items.
     *
     * @param ledger lines of the period; for stocks also those from before it. Lines of other areas and days are passed over, and so are
     *               lines that lack what a sum needs or are struck out
     */
    public static List<ItemSum> of(Collection<Activity> ledger, AreaCode area, Period period) {
        Map<Key, List<Activity>> byItem = ledger.stream().filter(Sums::complete).filter(line -> line.area().within(area))
                .filter(line -> counts(line, period)).collect(Collectors.groupingBy(Key::of));
        return byItem.entrySet().stream().map(each -> sum(each.getKey(), each.getValue())).sorted(ORDER).toList();
    }

    private static boolean complete(Activity line) {
        return !line.isStruckOut() && Stream.of(line.area(), line.heldOn(), line.kind(), line.item(), line.value()).allMatch(Objects::nonNull);
    }

    private static boolean counts(Activity line, Period period) {
        LocalDate day = line.heldOn();
        return day.isBefore(period.until()) && (line.item().isStock() || !day.isBefore(period.from()));
    }

    private static ItemSum sum(Key key, List<Activity> lines) {
        Collection<Activity> counted = key.item().isStock() ? latest(lines) : lines;
        Qualifier qualifier = counted.stream().map(line -> line.qualifier() == null ? Qualifier.EXACT : line.qualifier()).reduce(Qualifier.EXACT, Qualifier::and);
        return new ItemSum(key.kind(), key.item(), key.otherItem(), counted.stream().mapToLong(Activity::value).sum(), qualifier, counted.size());
    }

    private static Collection<Activity> latest(List<Activity> lines) {
        Map<AreaCode, Activity> byArea = new LinkedHashMap<>();
        lines.stream().sorted(BY_DAY).forEach(line -> byArea.put(line.area(), line));
        return byArea.values();
    }
}
