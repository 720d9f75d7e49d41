package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.intake.Note;
import cunbu.app.intake.Report;
import cunbu.app.intake.Result;
import cunbu.app.intake.RowReport;
import cunbu.app.intake.Sentences;
import cunbu.app.intake.SheetKind;
import cunbu.app.json.MappingFile;
import cunbu.app.json.NotUnderstood;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code intake}: takes a sheet in, or says what taking it in would do. */
@Command(name = "intake", mixinStandardHelpOptions = true)
public final class Intake extends RegisterCommand {

    private final Sentences sentences;

    @Option(names = "--kind", required = true, paramLabel = "household|person|birth|death|certificate|migrant|monthly|activity")
    private SheetKind kind;
    @Option(names = "--mapping", paramLabel = "FILE")
    private Path mapping;
    @Option(names = "--dry-run")
    private boolean dryRun;
    @Option(names = "--json")
    private boolean json;
    @Parameters(paramLabel = "SHEET")
    private Path sheet;

    public Intake(Registers registers, Texts texts) {
        super(registers, texts);
        this.sentences = new Sentences(texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Map<String, String> chosen = chosen();
        cunbu.app.intake.Intake intake = new cunbu.app.intake.Intake(register, options().clock());
        Report report = dryRun ? intake.dryRun(sheet, kind, chosen, Progress.NONE) : intake.take(sheet, kind, chosen, Progress.NONE);
        print(report);
        return report.count(Result.REFUSED) > 0 ? Exit.REFUSED : Exit.DONE;
    }

    private Map<String, String> chosen() throws IOException {
        if (mapping == null) {
            return Map.of();
        }
        try (InputStream in = Files.newInputStream(mapping)) {
            return MappingFile.read(in);
        } catch (NotUnderstood e) {
            throw new ParameterException(spec().commandLine(), texts().get("json." + e.reason(), mapping.getFileName(), e.place()));
        }
    }

    private void print(Report report) {
        PrintWriter out = out();
        if (json) {
            out.println(new IntakeJson(sentences).write(report));
            return;
        }
        report.mapping().unknown().forEach(header -> out.println(texts().get("intake.unknownColumn", header)));
        report.rows().forEach(row -> row.notes().forEach(note -> out.println(line(row, note.masked()))));
        out.println(texts().get(dryRun ? "intake.wouldBe" : "intake.was", report.count(Result.TAKEN), report.count(Result.REPAIRED),
                report.count(Result.SKIPPED), report.count(Result.REFUSED), Objects.toString(report.intake(), "-")));
    }

    private String line(RowReport row, Note note) {
        String change = note.to() == null ? "" : texts().get("intake.fromTo", Objects.toString(note.from(), ""), note.to());
        return texts().get("intake.line", String.valueOf(row.number()), texts().of(row.result()), Objects.toString(note.column(), ""),
                sentences.of(note), change).strip();
    }
}
