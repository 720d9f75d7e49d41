package cunbu.core.quality;

import cunbu.core.history.RecordId;
import cunbu.core.person.Origin;

/** One parent of one child, as recorded. @param child null if the register does not have the person; likewise the parent */
public record Bond(RecordId id, Individual child, Individual parent, Origin origin) {
}
