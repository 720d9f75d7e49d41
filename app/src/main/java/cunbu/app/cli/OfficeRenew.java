package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.exchange.Rotation;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code office renew}: the county names the keys in its next list that an office has announced. */
@Command(name = "renew", mixinStandardHelpOptions = true)
public final class OfficeRenew extends RegisterCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;
    @Option(names = "--root", paramLabel = "FILE")
    private Path root;

    public OfficeRenew(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Offices.Known office = new Rotation(register, options().clock()).renew(file, root);
        out().println(texts().get("cli.office.renewed", office.name(), office.office()));
        return Exit.DONE;
    }
}
