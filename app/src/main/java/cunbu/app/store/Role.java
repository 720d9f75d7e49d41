package cunbu.app.store;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What a user of the register may do. */
public enum Role implements Coded {
    /** Keeps the records. */
    CLERK,
    /** Looks at figures, and at people with a reason; writes nothing. */
    SUPERVISOR,
    /** Keeps the records too, and decides who else may use the register. */
    ADMINISTRATOR;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
