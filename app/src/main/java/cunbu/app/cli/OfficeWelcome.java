package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code office welcome}: writes the answer to an enrolled office and prints the digits of the county's slip. */
@Command(name = "welcome", mixinStandardHelpOptions = true)
public final class OfficeWelcome extends RegisterCommand {

    @Option(names = "--to", required = true, paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode to;
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;
    @Option(names = "--root", paramLabel = "FILE")
    private Path root;
    @Option(names = "--json")
    private boolean json;

    public OfficeWelcome(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Slips.print(new Offices(register, options().clock()).welcome(to, out, root), json, texts(), out());
        return Exit.DONE;
    }
}
