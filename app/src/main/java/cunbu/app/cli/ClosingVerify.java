package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.history.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code closing verify}: whether what is stored of a closing is what was closed. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class ClosingVerify extends ClosingCommand {

    @Parameters(paramLabel = "ID", converter = RecordIds.class)
    private RecordId id;

    public ClosingVerify(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register, ClosingDesk desk) {
        ClosedPeriod closed = stored(desk, id);
        String digest = closed.closing().digest();
        boolean fits = closed.fits();
        if (json()) {
            out().println(new ClosingJson(words()).verified(closed.closing(), fits));
        } else {
            out().println(texts().get(fits ? "closing.fits" : "closing.doesNotFit", digest));
        }
        return fits ? Exit.DONE : Exit.REFUSED;
    }
}
