package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code office list}: the offices that this one trusts. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class OfficeList extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    public OfficeList(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register) throws IOException {
        List<Offices.Known> offices = new Offices(register, options().clock()).list();
        if (json) {
            out().println(Json.write(Map.of("offices", offices.stream().map(OfficeList::document).toList())));
        } else {
            Columns columns = new Columns();
            offices.forEach(each -> columns.add(each.office(), each.name(), each.revoked() ? texts().get("cli.office.revoked") : ""));
            columns.lines().forEach(out()::println);
        }
        return Exit.DONE;
    }

    private static Map<String, Object> document(Offices.Known office) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("office", office.office());
        document.put("name", office.name());
        document.put("status", office.revoked() ? "revoked" : "active");
        return document;
    }
}
