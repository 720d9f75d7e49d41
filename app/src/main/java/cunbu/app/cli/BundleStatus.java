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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bundle status}: what each side holds of the other. */
@Command(name = "status", mixinStandardHelpOptions = true)
public final class BundleStatus implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterOptions options = new RegisterOptions();
    @Option(names = "--json")
    private boolean json;

    public BundleStatus(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        List<Exchange.Standing> standing;
        int conflicts;
        try (Register register = options.open(registers)) {
            standing = new Exchange(register, options.clock(), ImportReportJson::text).standing();
            conflicts = register.conflicts().count();
        }
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("offices", standing.stream().map(BundleStatus::document).toList());
            document.put("conflicts", conflicts);
            spec.commandLine().getOut().println(Json.write(document));
        } else {
            standing.forEach(each -> spec.commandLine().getOut().println(texts.get("cli.bundle.standing", each.name(), each.acknowledged(),
                    each.unconfirmed(), each.received(), each.lastBundle() == null ? "-" : each.lastBundle())));
            spec.commandLine().getOut().println(texts.get("cli.bundle.conflicts", conflicts));
        }
        return Exit.DONE.code();
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
