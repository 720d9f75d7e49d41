package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/** A criminal sentence being served from {@code fromOn} to before {@code toOn} (null: still); some benefits pause meanwhile. */
public record Sentence(RecordId id, RecordId person, LocalDate fromOn, LocalDate toOn)
        implements Recorded {
}
