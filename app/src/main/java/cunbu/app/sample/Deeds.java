package cunbu.app.sample;

import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.Qualifier;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a village did for its people in the two years, line by line; the first village of a township also tells what the township did. */
final class Deeds {

    private static final Map<ActivityKind, String> MATERIALS = Map.of(ActivityKind.PUBLICITY, "年历、围裙、宣传画", ActivityKind.AIDS_PREVENTION, "宣传单、安全套",
            ActivityKind.ASSOCIATION, "药具、宣传单", ActivityKind.BIRTH_DEFECT_PREVENTION, "叶酸、优生知识手册");
    /** Occasions of the year on which something is done everywhere: the day of the association, of population and against AIDS. */
    private static final Map<ActivityKind, int[]> OCCASIONS = Map.of(ActivityKind.ASSOCIATION, new int[] {5, 29}, ActivityKind.PUBLICITY, new int[] {7, 11},
            ActivityKind.AIDS_PREVENTION, new int[] {12, 1});
    private static final int MOST_DAYS = 3;

    private final Village village;
    private final Dice dice;
    private final List<Function<RecordId, Activity>> lines = new ArrayList<>();

    Deeds(Village village) {
        this.village = village;
        this.dice = village.paperDice;
    }

    /** Each line, waiting for its id, in the order of their days. */
    List<Function<RecordId, Activity>> lines() {
        for (int year = 0; year < Years.COUNT; year++) {
            Map<ActivityKind, List<LocalDate>> days = new EnumMap<>(ActivityKind.class);
            for (LedgerItem item : LedgerItem.values()) {
                tell(item, year, days.computeIfAbsent(item.kind(), this.days(year)));
            }
            members(year);
        }
        lines.sort(Comparator.comparing(line -> line.apply(null).heldOn()));
        return lines;
    }

    private void tell(LedgerItem item, int year, List<LocalDate> days) {
        Total share = village.plan.of(item, year);
        if (item.item().isStock()) {
            add(item, share.value(), share.qualifier(), Years.of(year).last());
            return;
        }
        int steps = share.value() / item.step();
        int[] parts = Shares.of(steps, new double[] {3, 2, 1});
        for (int i = 0; i < MOST_DAYS; i++) {
            add(item, parts[i] * item.step(), share.qualifier(), days.get(i));
        }
    }

    private void add(LedgerItem item, int value, Qualifier qualifier, LocalDate day) {
        if (value > 0) {
            Area area = item.isOfTownships() ? village.plan.township() : village.plan.area();
            String place = item.item().isStock() ? null : item.isOfTownships() ? "镇政府会议室" : "村民委员会";
            String materials = item.item().isStock() ? null : MATERIALS.get(item.kind());
            lines.add(id -> new Activity(id, area.code(), day, item.kind(), item.item(), null, (long) value, qualifier, null, place, materials, null, null));
        }
    }

    /** As many as the village's form of September says. */
    private void members(int year) {
        long members = village.plan.of(FormStock.ASSOCIATION_MEMBERS, year * 12 + 11);
        LocalDate day = Years.of(year).last();
        lines.add(id -> new Activity(id, village.plan.area().code(), day, ActivityKind.ASSOCIATION, ActivityItem.MEMBERS, null, members, Qualifier.EXACT,
                null, null, null, null, null));
    }

    /** The days on which a village does something of a kind; the first is that of the occasion, where there is one. */
    private Function<ActivityKind, List<LocalDate>> days(int year) {
        return kind -> {
            List<LocalDate> days = new ArrayList<>();
            int[] occasion = OCCASIONS.get(kind);
            LocalDate from = Years.of(year).from();
            if (occasion != null) {
                LocalDate of = LocalDate.of(from.getYear(), occasion[0], occasion[1]);
                days.add(of.isBefore(from) ? of.plusYears(1) : of);
            }
            while (days.size() < MOST_DAYS) {
                LocalDate day = dice.day(from, Years.of(year).until());
                if (!days.contains(day)) {
                    days.add(day);
                }
            }
            return days;
        };
    }
}
