package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code office enrol}: the county trusts an office whose slip has these digits. */
@Command(name = "enrol", mixinStandardHelpOptions = true)
public final class OfficeEnrol implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterOptions options = new RegisterOptions();
    @Parameters(paramLabel = "FILE")
    private Path file;
    @Option(names = "--digits", required = true, paramLabel = "TEXT")
    private String digits;
    @Option(names = "--root", paramLabel = "FILE")
    private Path root;

    public OfficeEnrol(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = options.open(registers)) {
            Offices.Known office = new Offices(register, options.clock()).enrol(file, digits, root);
            spec.commandLine().getOut().println(texts.get("cli.office.enrolled", office.name(), office.office()));
        }
        return Exit.DONE.code();
    }
}
