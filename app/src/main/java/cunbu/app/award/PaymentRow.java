package cunbu.app.award;

import cunbu.core.payment.BankAccount;
import cunbu.core.payment.BankAccountRules;
import cunbu.core.payment.Payment;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.util.List;

/**
 * One line of a payment list with whom it is for.
 *
 * @param person   null if the register does not hold the person
 * @param account  null if there is none
 * @param refusals why it is not paid; empty if it is
 */
public record PaymentRow(Payment payment, Person person, BankAccount account, List<Refusal> refusals) {

    public boolean payable() {
        return refusals.isEmpty();
    }

    /** The person's name, else the account's holder; empty if neither is known. */
    public String name() {
        if (person != null && person.name() != null) {
            return person.name();
        }
        return account == null || account.holder() == null ? "" : account.holder();
    }

    /** Null if it is not known. */
    public AreaCode village() {
        return person == null ? null : person.village();
    }

    /** Only the last four digits; empty if there is no account. */
    public String maskedAccount() {
        return account == null ? "" : BankAccountRules.mask(account.number());
    }
}
