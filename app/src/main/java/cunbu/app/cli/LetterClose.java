package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.letter.LetterDesk;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code letter close}: its author ends a letter, or the county in its place. */
@Command(name = "close", mixinStandardHelpOptions = true)
public final class LetterClose extends LetterCommand {

    @Option(names = "--letter", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId letter;

    public LetterClose(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    List<LetterDesk.Taken> take(LetterDesk desk, Register register) {
        return List.of(desk.close(letter));
    }
}
