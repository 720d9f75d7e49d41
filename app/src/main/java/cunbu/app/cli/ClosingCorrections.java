package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Correction;
import cunbu.core.closing.Frozen;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code closing corrections}: what the register counts otherwise today than it was closed, village by village. */
@Command(name = "corrections", mixinStandardHelpOptions = true)
public final class ClosingCorrections extends ClosingCommand {

    @Parameters(paramLabel = "ID", converter = RecordIds.class)
    private RecordId id;

    public ClosingCorrections(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register, ClosingDesk desk) {
        ClosedPeriod closed = stored(desk, id);
        Optional<Frozen> frozen = closed.frozen();
        if (frozen.isEmpty()) {
            say(List.of(Refusal.of("closing", "closing.digestDoesNotFit")));
            return Exit.REFUSED;
        }
        List<Correction> corrections = desk.corrections(frozen.get(), Progress.NONE);
        if (json()) {
            out().println(new ClosingJson(words()).corrections(closed.closing(), corrections));
            return Exit.DONE;
        }
        Columns columns = new Columns();
        corrections.forEach(each -> columns.add(each.village().text(), frozen.get().name(each.village()), texts().of(each.measure()),
                words().count(each.from()), words().count(each.to()), words().difference(each)));
        print(corrections.isEmpty() ? List.of(texts().get("closing.noCorrections")) : columns.lines());
        return Exit.DONE;
    }
}
