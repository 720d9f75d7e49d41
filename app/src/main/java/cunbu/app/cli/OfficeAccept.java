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

/** {@code office accept}: the township believes the county whose slip has these digits. */
@Command(name = "accept", mixinStandardHelpOptions = true)
public final class OfficeAccept implements Callable<Integer> {

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

    public OfficeAccept(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = options.open(registers)) {
            Offices.Known county = new Offices(register, options.clock()).accept(file, digits);
            spec.commandLine().getOut().println(texts.get("cli.office.accepted", county.name(), county.office()));
        }
        return Exit.DONE.code();
    }
}
