package cunbu.app.cli;

import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One kind of report that {@link Report} writes. */
interface ReportKind {

    /** What it shows of people; empty if it shows nobody. */
    Optional<Look> opens();

    /** Writes the file, or says what speaks against it; then nothing is written. */
    List<Refusal> write(Register register, ReportAsk ask) throws IOException;
}
