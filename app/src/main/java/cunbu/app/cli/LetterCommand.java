package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.letter.LetterDesk;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What the commands that do something with letters share. */
abstract class LetterCommand extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    LetterCommand(Registers registers, Texts texts) {
        super(registers, texts);
    }

    /** The desk of an office that signs with its own key and believes whom the county trusts. */
    static LetterDesk desk(Register register, Clock clock) {
        Offices offices = new Offices(register, clock);
        return new LetterDesk(register, clock, offices::sign, offices::signer);
    }

    abstract List<LetterDesk.Taken> take(LetterDesk desk, Register register);

    @Override
    final Exit work(Register register) {
        LetterDesk desk = desk(register, options().clock());
        List<LetterDesk.Taken> taken = take(desk, register);
        if (json) {
            out().println(Json.write(Map.of("letters", taken.stream().map(each -> document(desk, each)).toList())));
        } else {
            taken.stream().filter(each -> each.refusals().isEmpty()).forEach(each -> out().println(each.letter().text() + "  " + state(desk, each)));
        }
        taken.forEach(each -> each.refusals().forEach(refusal -> spec().commandLine().getErr().println(texts().of(refusal))));
        return taken.stream().allMatch(each -> each.refusals().isEmpty()) ? Exit.DONE : Exit.REFUSED;
    }

    private static String state(LetterDesk desk, LetterDesk.Taken taken) {
        return desk.find(taken.letter()).orElseThrow().course().state().code();
    }

    private Map<String, Object> document(LetterDesk desk, LetterDesk.Taken taken) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("letter", taken.letter() == null ? null : taken.letter().text());
        document.put("state", taken.refusals().isEmpty() ? state(desk, taken) : null);
        document.put("refusals", taken.refusals().stream().map(texts()::of).toList());
        return document;
    }
}
