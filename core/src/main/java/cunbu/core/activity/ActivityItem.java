package cunbu.core.activity;

import static cunbu.core.activity.ActivityKind.AIDS_PREVENTION;
import static cunbu.core.activity.ActivityKind.ASSOCIATION;
import static cunbu.core.activity.ActivityKind.BIRTH_DEFECT_PREVENTION;
import static cunbu.core.activity.ActivityKind.INSPECTION;
import static cunbu.core.activity.ActivityKind.PUBLICITY;
import static cunbu.core.activity.ActivityKind.QUALITY_SERVICE;
import static cunbu.core.activity.ActivityKind.TRAINING;

import cunbu.core.history.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is counted of an activity: in which unit, for which kinds, and whether counts of several days add up. */
public enum ActivityItem implements Coded {
    SLOGANS(ItemUnit.SLOGANS, PUBLICITY),
    ITEMS(ItemUnit.ITEMS, PUBLICITY),
    COUNTY_AND_TOWNSHIP_CADRES(ItemUnit.PERSONS, TRAINING),
    TOWNSHIP_SESSIONS(ItemUnit.SESSIONS, TRAINING),
    TOWNSHIP_PARTICIPANTS(ItemUnit.PERSONS, TRAINING),
    CITY_SESSIONS(ItemUnit.SESSIONS, TRAINING),
    PROVINCE_SESSIONS(ItemUnit.SESSIONS, TRAINING),
    HEALTH_CHECKS(ItemUnit.TIMES, QUALITY_SERVICE),
    INFORMED_CHOICE_COUNSELLING(ItemUnit.TIMES, QUALITY_SERVICE),
    TECHNICAL_CONSULTATIONS(ItemUnit.TIMES, QUALITY_SERVICE),
    TARGET_PERSONS(ItemUnit.PERSONS, BIRTH_DEFECT_PREVENTION),
    TRAINED(ItemUnit.PERSONS, BIRTH_DEFECT_PREVENTION),
    COUPLES_CHECKED(ItemUnit.COUPLES, BIRTH_DEFECT_PREVENTION),
    PERSONS_CHECKED(ItemUnit.PERSONS, BIRTH_DEFECT_PREVENTION),
    FOLIC_ACID_BOTTLES(ItemUnit.BOTTLES, BIRTH_DEFECT_PREVENTION),
    FOLLOWED_UP(ItemUnit.TIMES, BIRTH_DEFECT_PREVENTION),
    ASSOCIATIONS(ItemUnit.ASSOCIATIONS, true, ASSOCIATION),
    MEMBER_HOUSEHOLDS(ItemUnit.HOUSEHOLDS, true, ASSOCIATION),
    MEMBERS(ItemUnit.PERSONS, true, ASSOCIATION),
    MOTHERS_VISITED(ItemUnit.PERSONS, ASSOCIATION),
    SYMPOSIUM_PARTICIPANTS(ItemUnit.PERSONS, ASSOCIATION),
    LEAFLETS(ItemUnit.COPIES, PUBLICITY, AIDS_PREVENTION, ASSOCIATION),
    CONDOMS(ItemUnit.PIECES, QUALITY_SERVICE, AIDS_PREVENTION),
    SUPPLIES_BOXES(ItemUnit.BOXES, ASSOCIATION),
    OTHER_SUPPLIES(ItemUnit.PIECES, QUALITY_SERVICE),
    INSPECTIONS(ItemUnit.TIMES, INSPECTION),
    /** Named by the line's own words. */
    OTHER(ItemUnit.AS_SAID, ActivityKind.values());

    private final ItemUnit unit;
    private final boolean stock;
    private final Set<ActivityKind> kinds;

    ActivityItem(ItemUnit unit, ActivityKind... kinds) {
        this(unit, false, kinds);
    }

    ActivityItem(ItemUnit unit, boolean stock, ActivityKind... kinds) {
        this.unit = unit;
        this.stock = stock;
        this.kinds = Set.of(kinds);
    }

    /** What can be counted of activities of that kind. */
    public static List<ActivityItem> of(ActivityKind kind) {
        return Arrays.stream(values()).filter(item -> item.kinds.contains(kind)).toList();
    }

    public static List<ActivityItem> stocks() {
        return Arrays.stream(values()).filter(ActivityItem::isStock).toList();
    }

    public ItemUnit unit() {
        return unit;
    }

    /** Whether it says how many there are: then the latest count of each area counts, and earlier ones do not add up with it. */
    public boolean isStock() {
        return stock;
    }

    public boolean belongsTo(ActivityKind kind) {
        return kinds.contains(kind);
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
