package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/**
 * A person's disability as the Disabled Persons' Federation graded it, from {@code fromOn} to before {@code toOn}; another grade is
 * another record.
 *
 * @param grade             1 (most severe) to 4
 * @param certificateNumber of the federation's certificate (残疾人证); null if it was not seen
 * @param toOn              null while it lasts
 */
public record Disability(RecordId id, RecordId person, DisabilityForm form, Integer grade, String certificateNumber, LocalDate fromOn, LocalDate toOn)
        implements Recorded {
}
