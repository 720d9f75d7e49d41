package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.letter.LetterDesk;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code letter write}: writes to another office; it leaves with the next bundle for the county. */
@Command(name = "write", mixinStandardHelpOptions = true)
public final class LetterWrite extends LetterCommand {

    @Option(names = "--to", required = true, paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode to;
    @Option(names = "--text", required = true, paramLabel = "TEXT")
    private String text;

    public LetterWrite(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    List<LetterDesk.Taken> take(LetterDesk desk, Register register) {
        return List.of(desk.write(to, text));
    }
}
