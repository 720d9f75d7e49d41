package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.letter.LetterDesk;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code letter withdraw}: its author takes a letter back. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
public final class LetterWithdraw extends LetterCommand {

    @Option(names = "--letter", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId letter;
    @Option(names = "--text", paramLabel = "TEXT")
    private String text;

    public LetterWithdraw(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    List<LetterDesk.Taken> take(LetterDesk desk, Register register) {
        return List.of(desk.withdraw(letter, text));
    }
}
