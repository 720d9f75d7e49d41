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

/** {@code office enrol}: the county trusts an office whose slip has these digits. */
@Command(name = "enrol", mixinStandardHelpOptions = true)
public final class OfficeEnrol extends RegisterCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;
    @Option(names = "--digits", required = true, paramLabel = "TEXT")
    private String digits;
    @Option(names = "--root", paramLabel = "FILE")
    private Path root;

    public OfficeEnrol(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Offices.Known office = new Offices(register, options().clock()).enrol(file, digits, root);
        out().println(texts().get("cli.office.enrolled", office.name(), office.office()));
        return Exit.DONE;
    }
}
