package cunbu.app.cli;

import cunbu.app.access.AccessDesk;
import cunbu.app.access.Opening;
import cunbu.app.store.Register;
import cunbu.app.store.WriteRefused;
import cunbu.core.rule.Refusal;
import java.time.Clock;
import java.util.List;

/**
 * What a command does with the register, as far as it matters who runs it.
 *
 * @param opening the people that it shows; null if it shows none
 * @param reason  why, if somebody said so
 */
record Use(boolean writes, Opening opening, String reason) {

    /** Writes records, files for other offices, or keys. */
    static final Use WRITES = new Use(true, null, null);
    /** Shows figures, law or offices, and nobody. */
    static final Use LOOKS = new Use(false, null, null);

    /** Why whoever is signed in may not; if nothing is refused, an opening has been noted. @throws WriteRefused for who only looks */
    List<Refusal> refusals(Register register, Clock clock) {
        if (writes && !register.account().mayWrite()) {
            throw new WriteRefused(WriteRefused.Reason.ONLY_LOOKS);
        }
        return opening == null ? List.of() : new AccessDesk(register, clock).open(opening, reason);
    }
}
