package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code office root}: moves the county's root key to a stick. */
@Command(name = "root", mixinStandardHelpOptions = true)
public final class OfficeRoot extends RegisterCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    public OfficeRoot(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Path file = new Offices(register, options().clock()).moveRoot(out);
        out().println(texts().get("cli.office.rootMoved", file.toString()));
        return Exit.DONE;
    }
}
