package cunbu.app.cli;

import cunbu.app.conflict.ConflictDesk;
import cunbu.app.conflict.ConflictWords;
import cunbu.app.conflict.Dispute;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code conflict list}: where two offices wrote different things, what each wrote, and what both had seen before. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class ConflictListing extends RegisterCommand {

    @Option(names = "--record", paramLabel = "ID", converter = RecordIds.class)
    private RecordId record;
    @Option(names = "--unmasked")
    private boolean unmasked;
    @Option(names = "--json")
    private boolean json;

    public ConflictListing(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) {
        ConflictDesk desk = new ConflictDesk(register, options().clock());
        List<Dispute> disputes = record == null ? desk.list() : desk.of(record);
        if (unmasked) {
            disputes.stream().filter(ConflictWords::isNumberToHide).forEach(desk::askedForNumbers);
        }
        ConflictWords words = desk.words(texts());
        if (json) {
            out().println(ConflictJson.list(disputes, desk.open(), unmasked));
        } else {
            disputes.forEach(dispute -> print(dispute, words));
            out().println(disputes.isEmpty() ? texts().get("cli.conflict.none") : texts().get("cli.conflict.open", desk.open()));
        }
        return Exit.DONE;
    }

    private void print(Dispute dispute, ConflictWords words) {
        out().println(String.join("  ", words.place(dispute), words.record(dispute)).strip());
        out().println("  " + texts().get("cli.conflict.record") + "  " + dispute.conflict().record());
        out().println("  " + texts().get("cli.conflict.field") + "  " + dispute.conflict().field() + "  " + words.field(dispute));
        out().println("  " + dispute.conflict().base()
                .map(base -> texts().get("cli.conflict.base", words.value(dispute, dispute.conflict().value(base), unmasked)))
                .orElse(texts().get("cli.conflict.noBase")));
        dispute.conflict().sides().forEach(side -> out().println("  " + side(dispute, side, words)));
    }

    private String side(Dispute dispute, Change side, ConflictWords words) {
        return texts().get("cli.conflict.side", side.id(), words.office(side), side.stamp().wall(), words.user(side),
                words.value(dispute, dispute.conflict().value(side), unmasked));
    }
}
