package cunbu.app.cli;

import cunbu.app.check.FindingWords;
import cunbu.app.check.ReportDesk;
import cunbu.app.fx.BasesWords;
import cunbu.app.fx.Texts;
import cunbu.app.json.FindingsJson;
import cunbu.app.json.NotUnderstood;
import cunbu.app.json.ReportFile;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.indicator.Bases;
import cunbu.core.report.Filled;
import cunbu.core.report.ReportChecker;
import cunbu.core.report.ReportFinding;
import cunbu.core.report.Verdict;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check-report}: whether the figures of a report follow from its counts. */
@Command(name = "check-report", mixinStandardHelpOptions = true)
public final class CheckReport implements Callable<Integer> {

    private static final String NOTHING = "-";

    private final Registers registers;
    private final Texts texts;
    private final FindingWords words;

    @Spec
    private CommandSpec spec;
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;
    /** Where counts are taken from that the file leaves out, and by what its county divides. */
    @Mixin
    private final RegisterIfGiven register = new RegisterIfGiven();
    @Mixin
    private final BasesOptions bases = new BasesOptions();
    @Option(names = "--json")
    private boolean json;

    /** A report with all counts that can be had for it, and the bases by which its county counts. */
    private record Ready(Filled filled, Bases bases) {
    }

    public CheckReport(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
        this.words = new FindingWords(texts);
    }

    @Override
    public Integer call() throws IOException {
        ReportFile read = read();
        read.unknownIds().forEach(id -> err().println(texts.get("cli.check.unknownId", id)));
        Ready ready = register.isGiven() ? filled(read) : new Ready(new Filled(read.report(), List.of()), bases.over(Bases.USUAL));
        List<ReportFinding> findings = ReportChecker.check(ready.filled().report(), ready.bases());
        if (json) {
            out().println(new FindingsJson(words::explanation).write(findings, register.isGiven() ? ready.filled().codes() : null));
        } else {
            print(findings, ready);
        }
        return (findings.stream().anyMatch(each -> each.verdict().calls()) ? Exit.REFUSED : Exit.DONE).code();
    }

    private ReportFile read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReportFile.read(in);
        } catch (NotUnderstood e) {
            throw new ParameterException(spec.commandLine(), texts.get("json." + e.reason(), file.getFileName(), e.place()));
        }
    }

    private Ready filled(ReportFile read) throws IOException {
        if (read.area() == null || read.period() == null) {
            throw new ParameterException(spec.commandLine(), texts.get("json.MISSING", file.getFileName(), read.area() == null ? "area" : "period"));
        }
        try (Register opened = register.open(registers)) {
            ReportDesk desk = new ReportDesk(opened.measures(), opened.areas(), opened.office());
            desk.refusals(read.area()).forEach(this::refuse);
            Bases chosen = bases.over(desk.bases(read.period()));
            return new Ready(desk.filled(read.report(), read.area(), read.period(), chosen, Progress.NONE), chosen);
        }
    }

    private void refuse(Refusal refusal) {
        throw new ParameterException(spec.commandLine(), texts.of(refusal));
    }

    private void print(List<ReportFinding> findings, Ready ready) {
        Columns columns = new Columns();
        columns.add(Stream.of("about", "published", "recomputed", "verdict").map(column -> texts.get("check." + column)).toArray(String[]::new));
        findings.forEach(each -> columns.add(words.about(each), Objects.requireNonNullElse(each.published(), NOTHING),
                Objects.requireNonNullElse(each.recomputed(), NOTHING), texts.of(each.verdict())));
        columns.lines().forEach(out()::println);
        out().println();
        findings.stream().filter(each -> each.verdict() != Verdict.MATCH)
                .forEach(each -> out().println(texts.get("cli.check.sentence", words.about(each), words.explanation(each))));
        List<String> filled = ready.filled().codes();
        if (!filled.isEmpty()) {
            out().println(texts.get("check.filled", filled.size(), words.listed(filled)));
        }
        if (register.isGiven()) {
            out().println(new BasesWords(texts).sentence(ready.bases()));
        }
        out().println(words.summary(findings));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
