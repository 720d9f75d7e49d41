package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code office key}: writes the request to be enrolled and prints the digits of its slip. */
@Command(name = "key", mixinStandardHelpOptions = true)
public final class OfficeKey extends RegisterCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;
    @Option(names = "--new")
    private boolean makeNew;
    @Option(names = "--json")
    private boolean json;

    public OfficeKey(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Offices offices = new Offices(register, options().clock());
        if (makeNew) {
            offices.makeNewKeys();
        }
        Slips.print(offices.key(out), json, texts(), out());
        return Exit.DONE;
    }
}
