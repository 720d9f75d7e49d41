package cunbu.app.cli;

import cunbu.app.award.CaseDesk;
import cunbu.app.award.CaseList;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.casework.Casefile;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.util.List;
import picocli.CommandLine.Option;

/** What the commands that write in a case share. */
abstract class CaseCommand extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    CaseCommand(Registers registers, Texts texts) {
        super(registers, texts);
    }

    /** What was written, and the case it belongs to; null if there is no such case. */
    record Done(CaseDesk.Taken taken, RecordId claim) {
    }

    abstract Done write(CaseDesk desk, Register register);

    @Override
    final Exit work(Register register) {
        Done done = write(new CaseDesk(register, options().clock()), register);
        return done.taken().done() ? written(done, register) : refused(done.taken().refusals());
    }

    private Exit written(Done done, Register register) {
        Casefile file = new CaseList(register, options().clock()).file(done.claim()).orElseThrow();
        if (json) {
            out().println(CaseJson.written(done.taken().id(), file));
        } else {
            out().println(texts().get("cli.case.written", done.taken().id(), texts().of(file.state())));
        }
        return Exit.DONE;
    }

    private Exit refused(List<Refusal> refusals) {
        if (json) {
            out().println(CaseJson.refused(refusals, texts()::of));
        }
        refusals.forEach(refusal -> spec().commandLine().getErr().println(texts().of(refusal)));
        return Exit.REFUSED;
    }
}
