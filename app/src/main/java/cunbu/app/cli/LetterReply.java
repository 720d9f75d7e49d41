package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.letter.LetterDesk;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.core.letter.LetterAnswer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code letter answer}: answers a letter. */
@Command(name = "answer", mixinStandardHelpOptions = true)
public final class LetterReply extends LetterCommand {

    @Option(names = "--letter", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId letter;
    @Option(names = "--answer", required = true, paramLabel = "CODE", converter = Answers.class)
    private LetterAnswer answer;
    @Option(names = "--text", paramLabel = "TEXT")
    private String text;

    /** The answers there are. */
    static final class Answers extends CodedOption<LetterAnswer> {
        Answers() {
            super(LetterAnswer.class);
        }
    }

    public LetterReply(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    List<LetterDesk.Taken> take(LetterDesk desk, Register register) {
        return List.of(desk.answer(letter, answer, text));
    }
}
