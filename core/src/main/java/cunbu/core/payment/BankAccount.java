package cunbu.core.payment;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;

/** The account into which a person is paid. @param bank the bank's name @param holder in whose name it is; the person's own name as a rule */
public record BankAccount(RecordId id, RecordId person, String bank, String number, String holder) implements Recorded {
}
