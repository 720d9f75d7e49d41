package cunbu.app.conflict;

import cunbu.app.store.ConflictStore.Conflict;
import cunbu.app.store.ConflictStore.Standing;
import cunbu.core.history.Change;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field about which two offices disagree, with what is needed to speak of it.
 *
 * @param standing the record as it is shown now
 * @param village  where the record belongs; null if that is not known
 * @param names    what persons and households are called that the record or a value names
 * @param barred   why this office cannot decide it; empty if it can
 */
public record Dispute(Conflict conflict, Standing standing, AreaCode village, Map<RecordId, String> names, List<Refusal> barred) {

    /** What the field holds when it is read; a text for {@code _owner}, {@code _life} and fields of a later version. */
    Class<?> holds() {
        return conflict.field().equals(Change.OWNER) ? AreaCode.class
                : Fields.type(standing.type(), conflict.field()).<Class<?>>map(type -> type).orElse(String.class);
    }

    boolean isOf(String field) {
        return conflict.field().equals(field);
    }

    /** The side of an office; of several the one that is shown. */
    Optional<Change> side(String office) {
        return conflict.sides().stream().filter(each -> each.by().equals(office)).findFirst();
    }
}
