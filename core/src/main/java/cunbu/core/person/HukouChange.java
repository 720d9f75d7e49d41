package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/** A change of a person's kind of registration, in force from the start of {@code changedOn}. */
public record HukouChange(RecordId id, RecordId person, LocalDate changedOn, HukouKind fromKind, HukouKind toKind)
        implements Recorded {
}
