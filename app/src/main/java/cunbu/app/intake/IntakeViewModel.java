package cunbu.app.intake;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A sheet on its way in: chosen, understood, tried, taken. What is changed on the way has to be tried again. */
public final class IntakeViewModel {

    final StringProperty sheet = new SimpleStringProperty("");
    final ObjectProperty<SheetKind> kind = new SimpleObjectProperty<>();
    final ObservableList<ColumnChoice> columns = FXCollections.observableArrayList();
    /** What the last try or intake said; null before. */
    final ObjectProperty<Report> report = new SimpleObjectProperty<>();
    final ObservableList<Line> lines = FXCollections.observableArrayList();
    /** The only result that is listed; null lists all. */
    final ObjectProperty<Result> only = new SimpleObjectProperty<>();
    final BooleanProperty working = new SimpleBooleanProperty();
    final BooleanProperty taken = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");

    private final Intake intake;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private boolean guessing;

    public IntakeViewModel(Intake intake, Jobs jobs, Texts texts, Problems problems) {
        this.intake = intake;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        sheet.addListener((at, before, now) -> forgetColumns());
        kind.addListener((at, before, now) -> {
            if (!guessing) {
                look(now);
            }
        });
        only.addListener((at, before, now) -> list());
    }

    /** Looks into the sheet: what is it about, and what do its columns mean? */
    void look() {
        look(null);
    }

    /** @param about what the clerk says the sheet is about; null to guess */
    private void look(SheetKind about) {
        forgetColumns();
        if (sheet.get().isBlank()) {
            return;
        }
        Path file = file();
        SheetKind otherwise = kind.get() == null ? SheetKind.PERSON : kind.get();
        run("intake.looking", progress -> {
            SheetKind likely = about != null ? about : intake.likelyKind(file).orElse(otherwise);
            return new Looked(likely, intake.mapping(file, likely, Map.of()));
        }, this::shown);
    }

    private record Looked(SheetKind kind, Mapping mapping) {
    }

    private void shown(Looked looked) {
        guessing = true;
        kind.set(looked.kind());
        guessing = false;
        columns.setAll(looked.mapping().columns().stream().map(ColumnChoice::new).toList());
        columns.forEach(column -> column.field.addListener((at, before, now) -> forgetReport()));
    }

    /** Says what taking the sheet in would do. */
    void tryIt() {
        Path file = file();
        SheetKind about = kind.get();
        Map<String, String> chosen = chosen();
        forgetReport();
        run("intake.trying", progress -> intake.dryRun(file, about, chosen, progress), tried -> show(tried, "intake.wouldBe"));
    }

    /** Takes in what was tried. */
    void take() {
        if (report.get() == null || taken.get()) {
            return;
        }
        Path file = file();
        SheetKind about = kind.get();
        Map<String, String> chosen = chosen();
        run("intake.taking", progress -> intake.take(file, about, chosen, progress), result -> {
            taken.set(true);
            show(result, "intake.was");
        });
    }

    /** Saves the list beside the sheet. */
    void save() {
        ReportFile saved = new ReportFile(texts, report.get());
        Path file = file();
        run("intake.saving", progress -> saved.beside(file), written -> done.set(texts.get("intake.savedAs", written.getFileName())));
    }

    private void show(Report shown, String sentence) {
        report.set(shown);
        done.set(texts.get(sentence, shown.count(Result.TAKEN), shown.count(Result.REPAIRED), shown.count(Result.SKIPPED),
                shown.count(Result.REFUSED), shown.intake() == null ? "-" : shown.intake()));
        only.set(shown.count(Result.REFUSED) > 0 ? Result.REFUSED : null);
        list();
    }

    private void list() {
        List<RowReport> rows = report.get() == null ? List.of() : report.get().rows();
        lines.setAll(rows.stream().filter(row -> only.get() == null || row.result() == only.get()).flatMap(Line::of).toList());
    }

    private void forgetColumns() {
        columns.clear();
        forgetReport();
    }

    private void forgetReport() {
        report.set(null);
        taken.set(false);
        problem.set("");
        done.set("");
        list();
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        columns.forEach(column -> chosen.put(column.header, column.field.get() == null ? "" : column.field.get().code()));
        return chosen;
    }

    /** A path that was dragged or copied may stand in quotes. */
    private Path file() {
        return Path.of(sheet.get().strip().replaceAll("^\"|\"$", ""));
    }

    private <T> void run(String name, Jobs.LongWork<T> work, java.util.function.Consumer<T> shown) {
        working.set(true);
        problem.set("");
        jobs.run(texts.get(name), work, result -> {
            working.set(false);
            shown.accept(result);
        }, this::failed);
    }

    private void failed(Throwable thrown) {
        working.set(false);
        if (thrown instanceof Progress.Cancelled) {
            problem.set(texts.get("intake.cancelled"));
        } else {
            Problems.Problem found = problems.of(thrown);
            problem.set(found.sentence() + " (" + found.code() + ")");
        }
    }
}
