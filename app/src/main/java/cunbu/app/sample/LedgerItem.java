package cunbu.app.sample;

import static cunbu.core.activity.ActivityKind.AIDS_PREVENTION;
import static cunbu.core.activity.ActivityKind.ASSOCIATION;
import static cunbu.core.activity.ActivityKind.BIRTH_DEFECT_PREVENTION;
import static cunbu.core.activity.ActivityKind.PUBLICITY;
import static cunbu.core.activity.ActivityKind.QUALITY_SERVICE;
import static cunbu.core.activity.ActivityKind.TRAINING;

import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;

/**
 * What the county's report tells of activities, and how its number is divided: in whole steps among the villages or, where the township
 * itself held the activity, among the townships. Members of associations are those of the monthly forms.
 */
enum LedgerItem implements Keyed {
    SLOGANS(PUBLICITY, ActivityItem.SLOGANS, false, 1, null),
    ITEMS(PUBLICITY, ActivityItem.ITEMS, false, 50, null),
    CADRES(TRAINING, ActivityItem.COUNTY_AND_TOWNSHIP_CADRES, true, 1, null),
    TOWNSHIP_SESSIONS(TRAINING, ActivityItem.TOWNSHIP_SESSIONS, true, 1, null),
    TOWNSHIP_PARTICIPANTS(TRAINING, ActivityItem.TOWNSHIP_PARTICIPANTS, true, 1, TOWNSHIP_SESSIONS),
    CITY_SESSIONS(TRAINING, ActivityItem.CITY_SESSIONS, true, 1, null),
    PROVINCE_SESSIONS(TRAINING, ActivityItem.PROVINCE_SESSIONS, true, 1, null),
    HEALTH_CHECKS(QUALITY_SERVICE, ActivityItem.HEALTH_CHECKS, false, 1, null),
    INFORMED_CHOICE_COUNSELLING(QUALITY_SERVICE, ActivityItem.INFORMED_CHOICE_COUNSELLING, false, 1, null),
    TECHNICAL_CONSULTATIONS(QUALITY_SERVICE, ActivityItem.TECHNICAL_CONSULTATIONS, false, 1, null),
    SERVICE_CONDOMS(QUALITY_SERVICE, ActivityItem.CONDOMS, false, 1, null),
    OTHER_SUPPLIES(QUALITY_SERVICE, ActivityItem.OTHER_SUPPLIES, false, 1, null),
    TARGET_PERSONS(BIRTH_DEFECT_PREVENTION, ActivityItem.TARGET_PERSONS, false, 1, null),
    TRAINED(BIRTH_DEFECT_PREVENTION, ActivityItem.TRAINED, false, 1, TARGET_PERSONS),
    COUPLES_CHECKED(BIRTH_DEFECT_PREVENTION, ActivityItem.COUPLES_CHECKED, false, 1, TARGET_PERSONS),
    PERSONS_CHECKED(BIRTH_DEFECT_PREVENTION, ActivityItem.PERSONS_CHECKED, false, 1, COUPLES_CHECKED),
    FOLIC_ACID_BOTTLES(BIRTH_DEFECT_PREVENTION, ActivityItem.FOLIC_ACID_BOTTLES, false, 1, TARGET_PERSONS),
    FOLLOWED_UP(BIRTH_DEFECT_PREVENTION, ActivityItem.FOLLOWED_UP, false, 1, PERSONS_CHECKED),
    AIDS_LEAFLETS(AIDS_PREVENTION, ActivityItem.LEAFLETS, false, 50, null),
    AIDS_CONDOMS(AIDS_PREVENTION, ActivityItem.CONDOMS, false, 20, null),
    ASSOCIATIONS(ASSOCIATION, ActivityItem.ASSOCIATIONS, false, 1, null),
    MEMBER_HOUSEHOLDS(ASSOCIATION, ActivityItem.MEMBER_HOUSEHOLDS, false, 1, null),
    MOTHERS_VISITED(ASSOCIATION, ActivityItem.MOTHERS_VISITED, true, 1, null),
    SYMPOSIUM_PARTICIPANTS(ASSOCIATION, ActivityItem.SYMPOSIUM_PARTICIPANTS, true, 1, null),
    ASSOCIATION_LEAFLETS(ASSOCIATION, ActivityItem.LEAFLETS, false, 20, null),
    SUPPLIES_BOXES(ASSOCIATION, ActivityItem.SUPPLIES_BOXES, false, 5, null);

    private final ActivityKind kind;
    private final ActivityItem item;
    private final boolean ofTownships;
    private final int step;
    private final LedgerItem basis;

    LedgerItem(ActivityKind kind, ActivityItem item, boolean ofTownships, int step, LedgerItem basis) {
        this.kind = kind;
        this.item = item;
        this.ofTownships = ofTownships;
        this.step = step;
        this.basis = basis;
    }

    ActivityKind kind() {
        return kind;
    }

    ActivityItem item() {
        return item;
    }

    boolean isOfTownships() {
        return ofTownships;
    }

    /** The least number of which somebody takes note; the report's number is a multiple of it. */
    int step() {
        return step;
    }

    /** The item in proportion to which it is divided; null: by population. */
    LedgerItem basis() {
        return basis;
    }
}
