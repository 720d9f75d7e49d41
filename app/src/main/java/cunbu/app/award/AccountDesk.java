package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.BankAccountRules;
import cunbu.core.person.Person;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps the accounts into which people are paid. Works on the worker thread. */
public final class AccountDesk {

    private final Register register;

    public AccountDesk(Register register) {
        this.register = register;
    }

    /** The account into which a person is paid now, with the person's earlier ones behind it. */
    public List<BankAccount> of(RecordId person) {
        List<BankAccount> all = new ArrayList<>(register.bankAccounts().inOrder(List.of(person)));
        Collections.reverse(all);
        return all;
    }

    /** What the rules say to an account; writes nothing. */
    public EnteredAccount check(RecordId person, String bank, String number, String holder) {
        Person known = register.persons().find(person).orElse(null);
        BankAccount account = new BankAccount(register.bankAccounts().newId(), person, PlainText.tidy(bank), BankAccountRules.tidy(number), PlainText.tidy(holder));
        return new EnteredAccount(account, BankAccountRules.refusals(account, known), BankAccountRules.warnings(account, known));
    }

    /** Writes the account into which a person is paid from now on, unless something is refused; what was listed before keeps its own. */
    public EnteredAccount enter(RecordId person, String bank, String number, String holder) {
        return register.database().transaction(() -> {
            EnteredAccount checked = check(person, bank, number, holder);
            List<Refusal> refusals = new Refusals().when(!register.account().mayWrite(), "user", "payment.supervisorWritesNothing")
                    .and(checked.refusals()).all();
            EnteredAccount entered = new EnteredAccount(checked.account(), refusals, checked.warnings());
            if (entered.refusals().isEmpty()) {
                register.bankAccounts().add(entered.account());
            }
            return entered;
        });
    }
}
