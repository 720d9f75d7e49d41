package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/**
 * That one person is the child of another.
 *
 * @param adoptedOn  null for an own child
 * @param registered whether the adoption was registered with the civil affairs office; null for an own child or if not known
 * @param lawful     the officer's documented finding that this birth or adoption broke no rule on the number of children;
 *                   null if there is none. Never computed.
 */
public record Parentage(RecordId id, RecordId child, RecordId parent, Origin origin, LocalDate adoptedOn, Boolean registered, Boolean lawful)
        implements Recorded {
}
