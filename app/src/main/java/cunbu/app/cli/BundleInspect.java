package cunbu.app.cli;

import cunbu.app.exchange.Exchange;
import cunbu.app.fx.Texts;
import cunbu.app.json.ImportReportJson;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.sync.BundleRejected;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bundle inspect}: what can be said of a file, with and without the key to open it. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
public final class BundleInspect implements Callable<Integer> {

    private static final Pattern NAME = Pattern.compile("([0-9]{12})_([0-9]{12})_([0-9]{6})_[0-9A-F]{4}\\.cbx");

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "FILE")
    private Path file;
    @Mixin
    private final RegisterIfGiven register = new RegisterIfGiven();
    @Option(names = "--json")
    private boolean json;

    public BundleInspect(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("file", file.toString());
        found.put("bytes", Files.size(file));
        Matcher name = NAME.matcher(file.getFileName().toString());
        found.put("named_from", name.matches() ? name.group(1) : null);
        found.put("named_to", name.matches() ? name.group(2) : null);
        String refusal = register.isGiven() ? open(found) : null;
        if (json) {
            spec.commandLine().getOut().println(Json.write(found));
        } else {
            found.forEach((key, value) -> spec.commandLine().getOut().println(texts.get("cli.bundle.found", key, String.valueOf(value))));
        }
        return (refusal == null ? Exit.DONE : Exit.REFUSED).code();
    }

    /** @return why the sender is not believed; null if it is */
    private String open(Map<String, Object> found) throws IOException {
        try (Register opened = register.open(registers)) {
            Manifest manifest = new Exchange(opened, register.clock(), ImportReportJson::text).inspect(file);
            found.put("bundle", manifest.bundle());
            found.put("created", manifest.created().toString());
            found.put("from", manifest.from());
            found.put("to", manifest.to());
            found.put("range", ImportReportJson.range(manifest.stream()));
            found.put("parts", (long) manifest.parts().size());
            found.put("schema", manifest.schema());
            found.put("code", null);
            return null;
        } catch (BundleRejected e) {
            found.put("code", e.reason().name());
            return e.reason().name();
        }
    }
}
