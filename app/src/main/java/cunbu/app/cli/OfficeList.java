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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code office list}: the offices that this one trusts. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class OfficeList implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterOptions options = new RegisterOptions();
    @Option(names = "--json")
    private boolean json;

    public OfficeList(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        List<Offices.Known> offices;
        try (Register register = options.open(registers)) {
            offices = new Offices(register, options.clock()).list();
        }
        if (json) {
            spec.commandLine().getOut().println(Json.write(Map.of("offices", offices.stream().map(OfficeList::document).toList())));
        } else {
            Columns columns = new Columns();
            offices.forEach(each -> columns.add(each.office(), each.name(), each.revoked() ? texts.get("cli.office.revoked") : ""));
            columns.lines().forEach(spec.commandLine().getOut()::println);
        }
        return Exit.DONE.code();
    }

    private static Map<String, Object> document(Offices.Known office) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("office", office.office());
        document.put("name", office.name());
        document.put("status", office.revoked() ? "revoked" : "active");
        return document;
    }
}
