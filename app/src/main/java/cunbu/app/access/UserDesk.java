package cunbu.app.access;

import cunbu.app.store.AccountStore.Account;
import cunbu.app.store.Register;
import cunbu.app.store.RegisterUnavailable;
import cunbu.app.store.RegisterUnavailable.Reason;
import cunbu.app.store.Registers;
import cunbu.app.store.Role;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.util.List;

/** Lets others use the register. Works on the worker thread. */
public final class UserDesk {

    private static final int LONGEST_NAME = 40;

    private final Registers registers;
    private final Register register;

    public UserDesk(Registers registers, Register register) {
        this.registers = registers;
        this.register = register;
    }

    /** In the order in which they came. */
    public List<Account> all() {
        return register.accounts().all();
    }

    /** Whoever may open the register from now on, or why not. */
    public record Added(Account account, List<Refusal> refusals) {
    }

    /**
     * Adds a user, unless something is refused.
     *
     * @param mine   the passphrase of the administrator who does it
     * @param theirs the new user's first one
     */
    public Added add(String name, Role role, char[] mine, char[] theirs) {
        String called = PlainText.tidy(name);
        List<Refusal> refusals = refusals(called, theirs);
        if (!refusals.isEmpty()) {
            return new Added(null, refusals);
        }
        try {
            return new Added(registers.addUser(register, mine, called, role, theirs), refusals);
        } catch (RegisterUnavailable e) {
            if (e.reason() != Reason.WRONG_PASSPHRASE) {
                throw e;
            }
            return new Added(null, List.of(Refusal.of("mine", "user.mineWrong")));
        }
    }

    private List<Refusal> refusals(String name, char[] theirs) {
        return new Refusals()
                .when(register.account().role() != Role.ADMINISTRATOR, "user", "user.onlyAdministrators")
                .when(PlainText.isBlank(name), "name", "user.nameMissing")
                .and(PlainText.refusals("name", name, LONGEST_NAME))
                .when(register.accounts().named(name).isPresent(), "name", "user.nameTaken", name)
                .when(theirs.length < Registers.SHORTEST_PASSPHRASE, "passphrase", "firstRun.shortPassphrase", Registers.SHORTEST_PASSPHRASE)
                .all();
    }
}
