package cunbu.app.store;

import static cunbu.app.store.schema.Tables.ACTIVITY;

import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;

/** The lines of the activity ledger. */
public final class ActivityStore extends RecordStore<Activity> {

    ActivityStore(Database database, Journal journal) {
        super(database, journal, Activity.class);
    }

    /** The lines of a period, of that area and those inside it. */
    public List<Activity> between(Period period, AreaCode area) {
        return where(inside(area), ACTIVITY.HELD_ON.between(period.from(), period.last()));
    }

    /** What sums of that area and period are made of: the lines of the period, and the counts of stocks from before it. */
    public List<Activity> counting(Period period, AreaCode area) {
        List<String> stocks = ActivityItem.stocks().stream().map(ActivityItem::code).toList();
        return where(inside(area), ACTIVITY.HELD_ON.le(period.last()), ACTIVITY.HELD_ON.ge(period.from()).or(ACTIVITY.ITEM.in(stocks)));
    }

    /** The lines of one kind and item, of that area, those around it and those inside it. */
    public List<Activity> alike(AreaCode area, ActivityKind kind, ActivityItem item) {
        List<String> around = Stream.iterate(area, AreaCode::parent).limit(area.level().ordinal() + 1L).map(AreaCode::text).toList();
        return where(ACTIVITY.KIND.eq(kind.code()), ACTIVITY.ITEM.eq(item.code()), inside(area).or(ACTIVITY.AREA.in(around)));
    }

    /** The lines of these days. */
    public List<Activity> on(Collection<LocalDate> days) {
        return days.isEmpty() ? List.of() : where(ACTIVITY.HELD_ON.in(days));
    }

    private static Condition inside(AreaCode area) {
        return ACTIVITY.AREA.startsWith(area.significant());
    }
}
