package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.letter.LetterDesk;
import cunbu.app.letter.Standing;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.letter.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code letter list}: every letter of this office, where it is, and until when what must happen. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class LetterListing extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    public LetterListing(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) {
        LetterDesk desk = LetterCommand.desk(register, options().clock());
        List<Standing> all = desk.all();
        if (json) {
            out().println(Json.write(Map.of("letters", all.stream().map(LetterListing::document).toList())));
        } else {
            all.forEach(each -> out().println(String.join("  ", each.letter().id().text(), Objects.toString(addressee(each), "-"), state(each),
                    Objects.toString(each.due(), "-"))));
        }
        return Exit.DONE;
    }

    private static String addressee(Standing standing) {
        return standing.letter().addressee() == null ? null : standing.letter().addressee().text();
    }

    /** A letter whose seal is not believed has no state. */
    private static String state(Standing standing) {
        return standing.course() == null ? "doubtful" : standing.course().state().code();
    }

    private static Map<String, Object> document(Standing standing) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("letter", standing.letter().id().text());
        document.put("to", addressee(standing));
        document.put("state", state(standing));
        document.put("due", standing.due() == null ? null : standing.due().toString());
        document.put("overdue", standing.overdue());
        document.put("doubtful", standing.doubtful());
        document.put("steps", standing.steps().stream().map(LetterListing::document).toList());
        return document;
    }

    private static Map<String, Object> document(Step step) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", step.kind().code());
        document.put("by", step.by().text());
        document.put("to", step.to() == null ? null : step.to().text());
        document.put("on", step.on().toString());
        document.put("since", step.since().toString());
        document.put("answer", step.answer() == null ? null : step.answer().code());
        document.put("text", step.text());
        return document;
    }
}
