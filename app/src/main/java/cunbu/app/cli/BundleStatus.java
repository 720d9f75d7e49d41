package cunbu.app.cli;

import cunbu.app.exchange.Exchange;
import cunbu.app.fx.Texts;
import cunbu.app.json.ImportReportJson;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bundle status}: what each side holds of the other. */
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
        List<Exchange.Standing> standing = new Exchange(register, options().clock(), ImportReportJson::text).standing();
        int conflicts = register.conflicts().count();
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("offices", standing.stream().map(BundleStatus::document).toList());
            document.put("conflicts", conflicts);
            out().println(Json.write(document));
        } else {
            standing.forEach(each -> out().println(texts().get("cli.bundle.standing", each.name(), each.acknowledged(),
                    each.unconfirmed(), each.received(), each.lastBundle() == null ? "-" : each.lastBundle())));
            out().println(texts().get("cli.bundle.conflicts", conflicts));
        }
        return Exit.DONE;
    }

    private static Map<String, Object> document(Exchange.Standing standing) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("office", standing.office());
        document.put("name", standing.name());
        document.put("peer_holds", holds(standing));
        document.put("received", standing.received());
        document.put("last_bundle", standing.lastBundle());
        return document;
    }

    static Map<String, Object> holds(Exchange.Standing standing) {
        return ImportReportJson.holds(standing.acknowledged(), standing.unconfirmed(), standing.oldestUnconfirmed());
    }
}
