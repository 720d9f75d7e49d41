package cunbu.app.cli;

import cunbu.app.check.FindingWords;
import cunbu.app.check.ReportDesk;
import cunbu.app.fx.Texts;
import cunbu.app.json.FindingsJson;
import cunbu.app.json.NotUnderstood;
import cunbu.app.json.ReportFile;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
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
    /** Where counts are taken from that the file leaves out. */
    @Option(names = "--register", paramLabel = "FILE")
    private Path register;
    @Option(names = "--user", paramLabel = "NAME")
    private String user;
    @Mixin
    private final RegisterOptions.PassphraseOptions passphrase = new RegisterOptions.PassphraseOptions();
    @Mixin
    private final RegisterOptions.ClockOptions clock = new RegisterOptions.ClockOptions();
    @Option(names = "--json")
    private boolean json;

    public CheckReport(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
        this.words = new FindingWords(texts);
    }

    @Override
    public Integer call() throws IOException {
        ReportFile read = read();
        read.unknownIds().forEach(id -> err().println(texts.get("cli.check.unknownId", id)));
        Filled filled = register == null ? new Filled(read.report(), List.of()) : filled(read);
        List<ReportFinding> findings = ReportChecker.check(filled.report());
        if (json) {
            out().println(new FindingsJson(words::explanation).write(findings, register == null ? null : filled.codes()));
        } else {
            print(findings, filled.codes());
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

    private Filled filled(ReportFile read) throws IOException {
        if (read.area() == null || read.period() == null) {
            throw new ParameterException(spec.commandLine(), texts.get("json.MISSING", file.getFileName(), read.area() == null ? "area" : "period"));
        }
        try (Register opened = registers.open(register, user, passphrase.read(), clock.clock())) {
            ReportDesk desk = new ReportDesk(opened.measures(), opened.areas(), opened.office());
            desk.refusals(read.area()).forEach(this::refuse);
            return desk.filled(read.report(), read.area(), read.period(), Progress.NONE);
        }
    }

    private void refuse(Refusal refusal) {
        throw new ParameterException(spec.commandLine(), texts.of(refusal));
    }

    private void print(List<ReportFinding> findings, List<String> filled) {
        Columns columns = new Columns();
        columns.add(Stream.of("about", "published", "recomputed", "verdict").map(column -> texts.get("check." + column)).toArray(String[]::new));
        findings.forEach(each -> columns.add(words.about(each), Objects.requireNonNullElse(each.published(), NOTHING),
                Objects.requireNonNullElse(each.recomputed(), NOTHING), texts.of(each.verdict())));
        columns.lines().forEach(out()::println);
        out().println();
        findings.stream().filter(each -> each.verdict() != Verdict.MATCH)
                .forEach(each -> out().println(texts.get("cli.check.sentence", words.about(each), words.explanation(each))));
        if (!filled.isEmpty()) {
            out().println(texts.get("check.filled", filled.size(), words.listed(filled)));
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
