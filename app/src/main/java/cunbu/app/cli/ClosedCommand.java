package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Frozen;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What the commands that look at one closing share. */
abstract class ClosedCommand extends ClosingCommand {

    @Parameters(paramLabel = "ID", converter = RecordIds.class)
    private RecordId id;

    ClosedCommand(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    final Use use() {
        return Use.LOOKS;
    }

    @Override
    final Exit work(Register register, ClosingDesk desk) {
        return work(desk, desk.find(id).orElseThrow(() -> new ParameterException(spec().commandLine(), texts().get("closing.noSuchClosing", id))));
    }

    abstract Exit work(ClosingDesk desk, ClosedPeriod closed);

    /** Does something with what was frozen; refused if that does not fit its digest. */
    final Exit frozen(ClosedPeriod closed, Function<Frozen, Exit> work) {
        return closed.frozen().map(work).orElseGet(() -> {
            say(List.of(Refusal.of("closing", "closing.digestDoesNotFit")));
            return Exit.REFUSED;
        });
    }
}
