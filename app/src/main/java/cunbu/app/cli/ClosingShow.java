package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.indicator.Notes;
import cunbu.app.json.IndicatorsJson;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.Frozen;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Overview;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closing show}: the figures of a closing, to the character as they were closed. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class ClosingShow extends ClosingCommand {

    @Parameters(paramLabel = "ID", converter = RecordIds.class)
    private RecordId id;
    @Option(names = "--by", paramLabel = "township|village")
    private Parts by;

    public ClosingShow(Registers registers, Texts texts) {
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
        Closing closing = closed.closing();
        List<AreaCode> parts = by == null ? List.of()
                : frozen.get().names().keySet().stream().filter(each -> each.level() == by.level() && !each.equals(closing.area())).toList();
        Overview overview = Overview.of(closing.period(), frozen.get().bases().bases(), closing.area(), parts, frozen.get().tally(), null);
        Notes notes = new Notes(texts());
        if (json()) {
            out().println(new ClosingJson(words()).closing(closing, frozen.get(),
                    new IndicatorsJson(notes::sentence).document(overview, by != null)));
        } else {
            out().println(texts().get("closing.form.closed", closing.closedOn().toString(), closing.closedBy()));
            out().println(texts().get("closing.digest") + " " + closing.digest());
            out().println(texts().get("closing.shown.bases", words().bases(frozen.get().bases())));
            print(new IndicatorTable(texts(), notes).lines(overview));
        }
        return Exit.DONE;
    }
}
