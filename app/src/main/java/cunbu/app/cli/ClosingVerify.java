package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.closing.ClosedPeriod;
import picocli.CommandLine.Command;

/** {@code closing verify}: whether what is stored of a closing is what was closed. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class ClosingVerify extends ClosedCommand {

    public ClosingVerify(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(ClosingDesk desk, ClosedPeriod closed) {
        boolean fits = closed.fits();
        if (json()) {
            out().println(new ClosingJson(words()).verified(closed.closing(), fits));
        } else {
            out().println(texts().get(fits ? "closing.fits" : "closing.doesNotFit", closed.closing().digest()));
        }
        return fits ? Exit.DONE : Exit.REFUSED;
    }
}
