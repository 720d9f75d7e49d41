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

/** {@code office key}: writes the request to be enrolled and prints the digits of its slip. */
@Command(name = "key", mixinStandardHelpOptions = true)
public final class OfficeKey implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterOptions options = new RegisterOptions();
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;
    @Option(names = "--json")
    private boolean json;

    public OfficeKey(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = options.open(registers)) {
            Slips.print(new Offices(register, options.clock()).key(out), json, texts, spec.commandLine().getOut());
        }
        return Exit.DONE.code();
    }
}
