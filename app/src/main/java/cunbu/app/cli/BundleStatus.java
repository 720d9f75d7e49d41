package cunbu.app.cli;

import cunbu.app.exchange.Board;
import cunbu.app.exchange.Exchange;
import cunbu.app.fx.Texts;
import cunbu.app.json.ImportReportJson;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bundle status}: what each side holds of the other, and what needs somebody, the worst first. */
@Command(name = "status", mixinStandardHelpOptions = true)
public final class BundleStatus extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    public BundleStatus(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register) throws IOException {
        Exchange exchange = new Exchange(register, options().clock(), ImportReportJson::text);
        Board.Now now = new Board(register, exchange, options().clock()).now();
        int conflicts = register.conflicts().count();
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("offices", now.rows().stream().map(BundleStatus::document).toList());
            document.put("conflicts", conflicts);
            document.put("quarantined_unknown", now.unknown());
            out().println(Json.write(document));
        } else {
            now.rows().forEach(this::print);
            out().println(texts().get("cli.bundle.conflicts", conflicts));
            if (now.unknown() > 0) {
                out().println(texts().get("cli.bundle.unknown", now.unknown()));
            }
        }
        return Exit.DONE;
    }

    private void print(Board.Row row) {
        Exchange.Standing standing = row.standing();
        out().println(texts().get("cli.bundle.standing", standing.name(), standing.acknowledged(), standing.unconfirmed(), standing.received(),
                Objects.toString(standing.lastBundle(), "-")));
        out().println(texts().get("cli.bundle.board", texts().of(row.worry()), Objects.toString(row.lastTaken(), "-"), row.linesMissing(), row.waiting(),
                row.conflicts(), row.quarantined()));
    }

    private static Map<String, Object> document(Board.Row row) {
        Exchange.Standing standing = row.standing();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("office", standing.office());
        document.put("name", standing.name());
        document.put("peer_holds", holds(standing));
        document.put("received", standing.received());
        document.put("last_bundle", standing.lastBundle());
        document.put("last_taken", row.lastTaken() == null ? null : row.lastTaken().toString());
        document.put("days_since", row.daysSince());
        document.put("missing", row.missing().stream().map(ImportReportJson::range).toList());
        document.put("waiting", row.waiting());
        document.put("conflicts", row.conflicts());
        document.put("quarantined", row.quarantined());
        document.put("worry", row.worry().code());
        return document;
    }

    static Map<String, Object> holds(Exchange.Standing standing) {
        return ImportReportJson.holds(standing.acknowledged(), standing.unconfirmed(), standing.oldestUnconfirmed());
    }
}
