package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.place.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code office create}: makes a new, empty register for an office, with its keys. */
@Command(name = "create", mixinStandardHelpOptions = true)
public final class OfficeCreate implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Option(names = "--register", required = true, paramLabel = "FILE")
    private Path file;
    @Option(names = "--area", required = true, paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--name", required = true, paramLabel = "TEXT")
    private String name;
    @Mixin
    private final RegisterOptions.PassphraseOptions passphrase = new RegisterOptions.PassphraseOptions();
    @Mixin
    private final RegisterOptions.ClockOptions clock = new RegisterOptions.ClockOptions();

    public OfficeCreate(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        if (area.level() != Level.COUNTY && area.level() != Level.TOWNSHIP || name.isBlank()) {
            throw new ParameterException(spec.commandLine(), texts.get("cli.office.notAnOffice"));
        }
        List<Area> places = AreaTree.practiceCounty().all().stream()
                .filter(each -> each.code().within(area) || area.within(each.code())).toList();
        try (Register register = registers.create(file, "admin", passphrase.read(), new Area(area, name.strip()), places, clock.clock())) {
            new Offices(register, clock.clock()).ready();
        }
        spec.commandLine().getOut().println(texts.get("cli.office.created", file.getFileName(), name.strip()));
        return Exit.DONE.code();
    }
}
