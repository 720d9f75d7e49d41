package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.Figures;
import cunbu.app.fx.Texts;
import cunbu.app.indicator.Notes;
import cunbu.app.json.IndicatorsJson;
import cunbu.app.store.Registers;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.Frozen;
import cunbu.core.indicator.Overview;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code closing show}: the figures of a closing, to the character as they were closed. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class ClosingShow extends ClosedCommand {

    @Option(names = "--by", paramLabel = "township|village")
    private Parts by;

    public ClosingShow(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(ClosingDesk desk, ClosedPeriod closed) {
        return frozen(closed, frozen -> print(closed.closing(), frozen));
    }

    private Exit print(Closing closing, Frozen frozen) {
        Overview overview = new Figures(Optional.of(closing), frozen, closing.area()).overview(by == null ? null : by.level(), null);
        Notes notes = new Notes(texts());
        if (json()) {
            out().println(new ClosingJson(words()).closing(closing, frozen, new IndicatorsJson(notes::sentence).document(overview, by != null)));
            return Exit.DONE;
        }
        out().println(texts().get("closing.form.closed", closing.closedOn().toString(), closing.closedBy()));
        out().println(texts().get("closing.digest") + " " + closing.digest());
        out().println(texts().get("closing.shown.bases", words().bases(frozen.bases())));
        print(new IndicatorTable(texts(), notes).lines(overview));
        return Exit.DONE;
    }
}
