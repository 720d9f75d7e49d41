package cunbu.app.cli;

import cunbu.app.access.Opening;
import cunbu.app.store.Look;
import cunbu.core.history.RecordId;
import picocli.CommandLine.Option;

/** {@code --reason}: why people are opened. A supervisor has to say it; whoever says it, it is kept. */
final class ReasonOption {

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason;

    String text() {
        return reason;
    }

    /** One record is opened. */
    Use opens(Look look, RecordId record) {
        return new Use(false, Opening.of(look, record), reason);
    }

    /** A list is opened. @param about of what, when, where */
    Use opens(Look look, Object... about) {
        return new Use(false, Opening.of(look, about), reason);
    }
}
