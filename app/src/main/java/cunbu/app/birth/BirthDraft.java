package cunbu.app.birth;

import cunbu.core.history.RecordId;
import cunbu.core.person.Sex;
import java.time.LocalDate;

/**
 * A birth as the form gives it, before there is a child in the register. Null where nothing was entered.
 *
 * @param name     the child's
 * @param identity the child's number as it was written
 */
public record BirthDraft(RecordId mother, RecordId father, String name, String identity, Sex sex, LocalDate bornOn, Integer birthOrder,
                         Boolean policyCompliant, Boolean lateReport) {
}
