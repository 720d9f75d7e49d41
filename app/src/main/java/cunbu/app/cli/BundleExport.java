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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bundle export}: writes what another office does not hold yet to a stick. */
@Command(name = "export", mixinStandardHelpOptions = true)
public final class BundleExport extends RegisterCommand {

    @Option(names = "--to", required = true, paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode to;
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;
    @Option(names = "--json")
    private boolean json;

    public BundleExport(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        List<BundleWriter.Written> bundles = new Exchange(register, options().clock(), ImportReportJson::text).write(to, out, Progress.NONE);
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("bundles", bundles.stream().map(BundleExport::document).toList());
            if (bundles.size() == 1) {
                document.putAll(document(bundles.get(0)));
            }
            out().println(Json.write(document));
        } else {
            bundles.forEach(each -> out().println(texts().get("cli.bundle.written", changes(each), each.file().toString())));
        }
        return Exit.DONE;
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
