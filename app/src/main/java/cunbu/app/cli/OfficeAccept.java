package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code office accept}: the township believes the county whose slip has these digits. */
@Command(name = "accept", mixinStandardHelpOptions = true)
public final class OfficeAccept extends RegisterCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;
    @Option(names = "--digits", required = true, paramLabel = "TEXT")
    private String digits;

    public OfficeAccept(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Offices.Known county = new Offices(register, options().clock()).accept(file, digits);
        out().println(texts().get("cli.office.accepted", county.name(), county.office()));
        return Exit.DONE;
    }
}
