package cunbu.app.cli;

import cunbu.app.exchange.Exchange;
import cunbu.app.fx.Texts;
import cunbu.app.json.ImportReportJson;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import cunbu.sync.BundleWriter;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bundle export}: writes what another office does not hold yet to a stick. */
@Command(name = "export", mixinStandardHelpOptions = true)
public final class BundleExport implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterOptions options = new RegisterOptions();
    @Option(names = "--to", required = true, paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode to;
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;
    @Option(names = "--json")
    private boolean json;

    public BundleExport(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        List<BundleWriter.Written> bundles;
        try (Register register = options.open(registers)) {
            bundles = new Exchange(register, options.clock(), ImportReportJson::text).write(to, out, Progress.NONE);
        }
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("bundles", bundles.stream().map(BundleExport::document).toList());
            if (bundles.size() == 1) {
                document.putAll(document(bundles.get(0)));
            }
            spec.commandLine().getOut().println(Json.write(document));
        } else {
            bundles.forEach(each -> spec.commandLine().getOut().println(texts.get("cli.bundle.written", changes(each), each.file().toString())));
        }
        return Exit.DONE.code();
    }

    private static Map<String, Object> document(BundleWriter.Written bundle) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", bundle.file().toString());
        document.put("changes", changes(bundle));
        document.put("from", bundle.from());
        document.put("to", bundle.to());
        return document;
    }

    private static long changes(BundleWriter.Written bundle) {
        return bundle.to() - bundle.from() + 1;
    }
}
