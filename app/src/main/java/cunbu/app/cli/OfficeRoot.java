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
import picocli.CommandLine.Spec;

/** {@code office root}: moves the county's root key to a stick. */
@Command(name = "root", mixinStandardHelpOptions = true)
public final class OfficeRoot implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterOptions options = new RegisterOptions();
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    public OfficeRoot(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = options.open(registers)) {
            Path file = new Offices(register, options.clock()).moveRoot(out);
            spec.commandLine().getOut().println(texts.get("cli.office.rootMoved", file.toString()));
        }
        return Exit.DONE.code();
    }
}
