package cunbu.app.cli;

import cunbu.app.exchange.Rotation;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code office rotate}: changes the keys of this office: a township announces the next ones on a stick, a county uses them at once. */
@Command(name = "rotate", mixinStandardHelpOptions = true)
public final class OfficeRotate extends RegisterCommand {

    @Option(names = "--out", paramLabel = "DIR")
    private Path out;
    @Option(names = "--root", paramLabel = "FILE")
    private Path root;

    public OfficeRotate(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Rotation rotation = new Rotation(register, options().clock());
        if (out == null) {
            rotation.change(root);
            out().println(texts().get("cli.office.changed"));
        } else {
            out().println(texts().get("cli.office.announced", rotation.announce(out).toString()));
        }
        return Exit.DONE;
    }
}
