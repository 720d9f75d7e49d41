package cunbu.app.person;

import cunbu.app.store.AccountStore;
import cunbu.app.store.Register;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.history.Write;
import cunbu.sync.wire.ChangeLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the history of a record as steps of single fields: who, when, from what to what. */
public final class FieldHistory {

    /**
     * One field, once.
     *
     * @param who   the user's name where the change was made here, else the office's
     * @param field as in the record, {@code born_on}; {@code _owner} and {@code _life} are left out
     * @param from  null if nothing stood there before
     * @param to    null if the field was emptied
     */
    public record Step(Instant when, String who, String field, Object from, Object to) {
    }

    private final Register register;

    public FieldHistory(Register register) {
        this.register = register;
    }

    /** The newest first. */
    public List<Step> of(RecordId record) {
        Map<String, String> users = register.accounts().all().stream()
                .collect(Collectors.toMap(AccountStore.Account::id, AccountStore.Account::name));
        Map<String, Object> last = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (byte[] line : register.history().lines(record)) {
            Change change = ChangeLine.read(line);
            change.set().forEach((field, write) -> step(change, who(change, users), field, write, last, steps));
        }
        Collections.reverse(steps);
        return steps;
    }

    private static void step(Change change, String who, String field, Write write, Map<String, Object> last, List<Step> steps) {
        Object before = last.put(field, write.value());
        if (!field.startsWith("_")) {
            steps.add(new Step(change.stamp().wall(), who, field, before, write.value()));
        }
    }

    private String who(Change change, Map<String, String> users) {
        return change.by().equals(register.office().text()) ? users.getOrDefault(change.user(), change.user()) : change.by();
    }
}
