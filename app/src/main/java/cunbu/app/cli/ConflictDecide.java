package cunbu.app.cli;

import cunbu.app.conflict.ConflictDesk;
import cunbu.app.conflict.Dispute;
import cunbu.app.conflict.TypedValue;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code conflict decide}: lets one side's value stand, writes another, or empties the field, over everything that stood there. */
@Command(name = "decide", mixinStandardHelpOptions = true)
public final class ConflictDecide extends RegisterCommand {

    @Option(names = "--record", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId record;
    @Option(names = "--field", required = true, paramLabel = "NAME")
    private String field;
    @Option(names = "--keep", paramLabel = "CHANGE")
    private String keep;
    @Option(names = "--value", paramLabel = "TEXT")
    private String value;
    @Option(names = "--empty")
    private boolean empty;
    @Option(names = "--json")
    private boolean json;

    public ConflictDecide(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (Stream.of(keep != null, value != null, empty).filter(given -> given).count() != 1) {
            throw new ParameterException(spec().commandLine(), texts().get("cli.conflict.which"));
        }
    }

    @Override
    Exit work(Register register) {
        ConflictDesk desk = new ConflictDesk(register, options().clock());
        Optional<Dispute> dispute = desk.find(record, field);
        return dispute.isPresent() ? decide(dispute.get(), desk) : refused(List.of(Refusal.of(field, "conflict.none")));
    }

    private Exit decide(Dispute dispute, ConflictDesk desk) {
        ConflictDesk.Answered answered;
        if (keep != null) {
            answered = desk.keep(dispute, side(dispute));
        } else if (empty) {
            answered = desk.write(dispute, null);
        } else {
            Optional<Object> typed = TypedValue.of(dispute, value);
            if (typed.isEmpty()) {
                return refused(List.of(Refusal.of(field, "conflict.doesNotFit")));
            }
            answered = desk.write(dispute, typed.get());
        }
        return answered.change() == null ? refused(answered.refusals()) : done(dispute, answered.change());
    }

    private ChangeId side(Dispute dispute) {
        return dispute.conflict().seen().stream().filter(each -> each.text().equals(keep)).findFirst()
                .orElseThrow(() -> new ParameterException(spec().commandLine(), texts().get("cli.conflict.notASide", keep)));
    }

    private Exit done(Dispute dispute, ChangeId change) {
        out().println(json ? ConflictJson.decided(dispute, change) : texts().get("cli.conflict.decided"));
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
