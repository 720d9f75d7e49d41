package cunbu.app.activity;

import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.Qualifier;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/** Invented lines of a ledger. */
final class Ledger {

    private Ledger() {
    }

    static Activity slogans(RecordId id, AreaCode area, String day, long value) {
        return new Activity(id, area, LocalDate.parse(day), ActivityKind.PUBLICITY, ActivityItem.SLOGANS, null, value, Qualifier.EXACT, null,
                "村委会", "墙面标语", null, null);
    }

    static Activity members(RecordId id, AreaCode area, String day, long value) {
        return new Activity(id, area, LocalDate.parse(day), ActivityKind.ASSOCIATION, ActivityItem.MEMBERS, null, value, Qualifier.AT_LEAST, null,
                null, null, null, null);
    }

    static Activity other(RecordId id, AreaCode area, String day, String words, long value) {
        return new Activity(id, area, LocalDate.parse(day), ActivityKind.PUBLICITY, ActivityItem.OTHER, words, value, Qualifier.ABOUT, 80L,
                null, null, null, null);
    }
}
