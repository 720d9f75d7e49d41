package cunbu.app.access;

import cunbu.app.store.AccessStore.Access;
import cunbu.app.store.AccountStore.Account;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks those who only look at figures why they open people, and keeps what they say. Works on the worker thread. */
public final class AccessDesk {

    private static final int LONGEST_REASON = 200;

    /** An opening in the list of all. @param who the user's name */
    public record Row(Access access, String who) {
    }

    private final Register register;
    private final Clock clock;

    public AccessDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Whether whoever is signed in has to say why. */
    public boolean asksWhy() {
        return !register.account().mayWrite();
    }

    /** Takes note of an opening, unless a reason is wanted and there is none; only a refusal keeps the people closed. */
    public List<Refusal> open(Opening opening, String reason) {
        String why = PlainText.isBlank(reason) ? null : PlainText.tidy(reason);
        List<Refusal> refusals = new Refusals().when(asksWhy() && why == null, "reason", "access.reasonMissing")
                .and(PlainText.refusals("reason", why, LONGEST_REASON)).all();
        if (refusals.isEmpty() && why != null) {
            register.accesses().add(new Access(clock.instant().truncatedTo(ChronoUnit.MILLIS), register.account().id(), opening.look(), opening.record(),
                    opening.about(), why));
        }
        return refusals;
    }

    /** Refused: the list of openings is for administrators. */
    public List<Refusal> refusalsOfList() {
        return new Refusals().when(register.account().role() != Role.ADMINISTRATOR, "user", "access.onlyAdministrators").all();
    }

    /** The latest openings, the newest first. */
    public List<Row> latest(int most) {
        Map<String, String> names = register.accounts().all().stream().collect(Collectors.toMap(Account::id, Account::name));
        return register.accesses().latest(most).stream().map(each -> new Row(each, names.get(each.account()))).toList();
    }
}
