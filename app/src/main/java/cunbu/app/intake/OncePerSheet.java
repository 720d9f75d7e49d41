package cunbu.app.intake;

import cunbu.core.history.RecordId;
import java.util.HashMap;
import java.util.Map;

/** Remembers which row spoke of which record: two rows that say different things would undo each other at every intake. */
final class OncePerSheet {

    private final Map<RecordId, Integer> rows = new HashMap<>();

    /** Refuses a row that would change what an earlier row of the sheet has said. */
    void refuseSecond(ReadRow row, SheetField field, RecordId record, boolean differs) {
        Integer first = rows.get(record);
        if (first != null && differs) {
            row.refuse(field, "intake.twiceInSheet", first);
        }
    }

    void remember(ReadRow row, RecordId record) {
        rows.putIfAbsent(record, row.number());
    }
}
