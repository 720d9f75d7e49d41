package cunbu.app.cli;

import cunbu.app.exchange.Exchange;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.json.ImportReportJson;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.sync.BundleRejected;
import cunbu.sync.Disposition;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bundle import}: takes in what is addressed to this office, or shows what that would do. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class BundleImport extends RegisterCommand {

    private final Problems problems;

    @Parameters(paramLabel = "FILE|DIR")
    private Path source;
    @Option(names = "--dry-run")
    private boolean dryRun;
    @Option(names = "--json")
    private boolean json;

    public BundleImport(Registers registers, Texts texts, Problems problems) {
        super(registers, texts);
        this.problems = problems;
    }

    @Override
    Exit work(Register register) throws IOException {
        Exchange exchange = new Exchange(register, options().clock(), ImportReportJson::text);
        exchange.afterTaking(() -> LetterCommand.desk(register, options().clock()).receiveAll());
        List<ImportReport> reports = dryRun ? exchange.plan(source, Progress.NONE) : exchange.take(source, Progress.NONE);
        Map<String, Exchange.Standing> standing = new LinkedHashMap<>();
        exchange.standing().forEach(each -> standing.put(each.office(), each));
        if (json) {
            out().println(Json.write(Map.of("reports", reports.stream()
                    .map(each -> ImportReportJson.document(each, holds(standing.get(each.from())))).toList())));
        } else {
            print(reports, out());
        }
        boolean refused = reports.stream().anyMatch(each -> each.code() != null);
        return refused ? Exit.REFUSED : Exit.DONE;
    }

    private static Map<String, Object> holds(Exchange.Standing standing) {
        return standing == null ? null : BundleStatus.holds(standing);
    }

    private void print(List<ImportReport> reports, PrintWriter out) {
        if (reports.isEmpty()) {
            out.println(texts().get("cli.bundle.nothing"));
        }
        for (ImportReport each : reports) {
            String name = each.from() == null ? texts().get("cli.bundle.unknownSender") : each.from();
            if (each.code() != null) {
                out.println(texts().get("cli.bundle.refused", name, sentence(each.code()), each.code()));
            } else {
                out.println(texts().get(dryRun ? "cli.bundle.planned" : "cli.bundle.taken", name, each.count(Disposition.Count.APPLIED),
                        each.count(Disposition.Count.DUPLICATE), each.count(Disposition.Count.CONFLICT), each.count(Disposition.Count.PARKED),
                        each.count(Disposition.Count.REJECTED) + each.count(Disposition.Count.DEFERRED)));
            }
        }
    }

    private String sentence(String code) {
        return problems.of(new BundleRejected(BundleRejected.Reason.valueOf(code))).sentence();
    }
}
