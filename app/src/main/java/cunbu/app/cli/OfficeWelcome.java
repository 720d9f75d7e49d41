package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code office welcome}: writes the answer to an enrolled office and prints the digits of the county's slip. */
@Command(name = "welcome", mixinStandardHelpOptions = true)
public final class OfficeWelcome implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterOptions options = new RegisterOptions();
    @Option(names = "--to", required = true, paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode to;
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;
    @Option(names = "--root", paramLabel = "FILE")
    private Path root;
    @Option(names = "--json")
    private boolean json;

    public OfficeWelcome(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = options.open(registers)) {
            Slips.print(new Offices(register, options.clock()).welcome(to, out, root), json, texts, spec.commandLine().getOut());
        }
        return Exit.DONE.code();
    }
}
