package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.Correction;
import cunbu.core.closing.Frozen;
import cunbu.sync.Progress;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code closing corrections}: what the register counts otherwise today than it was closed, village by village. */
@Command(name = "corrections", mixinStandardHelpOptions = true)
public final class ClosingCorrections extends ClosedCommand {

    public ClosingCorrections(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(ClosingDesk desk, ClosedPeriod closed) {
        return frozen(closed, frozen -> print(closed.closing(), frozen, desk.corrections(frozen, Progress.NONE)));
    }

    private Exit print(Closing closing, Frozen frozen, List<Correction> corrections) {
        if (json()) {
            out().println(new ClosingJson(words()).corrections(closing, corrections));
            return Exit.DONE;
        }
        Columns columns = new Columns();
        corrections.forEach(each -> columns.add(each.village().text(), frozen.name(each.village()), texts().of(each.measure()),
                words().count(each.from()), words().count(each.to()), words().difference(each)));
        print(corrections.isEmpty() ? List.of(texts().get("closing.noCorrections")) : columns.lines());
        return Exit.DONE;
    }
}
