package cunbu.app.cli;

import cunbu.app.access.AccessDesk;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.rule.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code access list}: who looked at what and why, the newest first. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class AccessListing extends RegisterCommand {

    @Option(names = "--limit", paramLabel = "N", defaultValue = "1000")
    private int limit;
    @Option(names = "--json")
    private boolean json;

    public AccessListing(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register) {
        AccessDesk desk = new AccessDesk(register, options().clock());
        List<Refusal> refusals = desk.refusalsOfList();
        if (!refusals.isEmpty()) {
            refusals.forEach(refusal -> spec().commandLine().getErr().println(texts().of(refusal)));
            return Exit.REFUSED;
        }
        List<AccessDesk.Row> rows = desk.latest(limit);
        if (json) {
            out().println(Json.write(Map.of("accesses", rows.stream().map(AccessListing::document).toList())));
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.add(row.access().at().toString(), row.who(), texts().of(row.access().look()),
                    Objects.toString(row.access().record() == null ? row.access().about() : row.access().record(), ""),
                    Objects.toString(row.access().reason(), texts().get("access.noReason"))));
            columns.lines().forEach(out()::println);
        }
        return Exit.DONE;
    }

    private static Map<String, Object> document(AccessDesk.Row row) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("at", row.access().at().toString());
        document.put("user", row.access().account());
        document.put("name", row.who());
        document.put("look", row.access().look().code());
        document.put("record", row.access().record() == null ? null : row.access().record().text());
        document.put("about", row.access().about());
        document.put("reason", row.access().reason());
        return document;
    }
}
