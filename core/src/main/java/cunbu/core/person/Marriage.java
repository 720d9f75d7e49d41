package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/**
 * A marriage, in force on {@code fromOn} and before {@code toOn}.
 *
 * @param husband null if the husband is not in the register
 * @param wife    null if the wife is not in the register
 * @param fromOn  null if not known
 * @param toOn    null while it lasts
 * @param ended   null while it lasts
 */
public record Marriage(RecordId id, RecordId husband, RecordId wife, LocalDate fromOn, MarriageKind kind, LocalDate toOn, MarriageEnd ended)
        implements Recorded {
}
