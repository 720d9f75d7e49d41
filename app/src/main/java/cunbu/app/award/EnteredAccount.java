package cunbu.app.award;

import cunbu.core.payment.BankAccount;
import cunbu.core.rule.Refusal;
import java.util.List;

/**
 * What the rules say to a bank account.
 *
 * @param refusals why it is not written; empty if it is
 * @param warnings what should be looked at again
 */
public record EnteredAccount(BankAccount account, List<Refusal> refusals, List<Refusal> warnings) {
}
