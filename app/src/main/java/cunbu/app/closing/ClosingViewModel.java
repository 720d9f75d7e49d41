package cunbu.app.closing;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.Correction;
import cunbu.core.closing.FilledForm;
import cunbu.core.closing.NationalForm;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The months and years of an office: which are closed, and one of them with its forms, checks and corrections. */
public final class ClosingViewModel {

    private static final int YEARS = 6;

    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final ObservableList<PeriodRow> rows = FXCollections.observableArrayList();
    /** The period that is shown; null before one is chosen. */
    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>();
    final BooleanProperty working = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final ClosingDesk desk;
    private final AnnualDesk annual;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;

    /** @param say shows a sentence in the status line */
    public ClosingViewModel(ClosingDesk desk, AnnualDesk annual, Jobs jobs, Texts texts, Problems problems, Consumer<String> say) {
        this.desk = desk;
        this.annual = annual;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.say = say;
        year.set(desk.lastYear());
        year.addListener((at, before, now) -> load());
    }

    /** The statistical years that can be chosen, the latest first. */
    List<Integer> years() {
        int latest = desk.lastYear() + 1;
        return IntStream.iterate(latest, each -> each - 1).limit(YEARS).boxed().toList();
    }

    /** Reads which periods of the year are closed, then counts what was corrected in each. */
    void load() {
        int asked = year.get();
        jobs.run(() -> desk.periods(asked), found -> {
            rows.setAll(found);
            countCorrections();
        }, this::failed);
    }

    private void countCorrections() {
        List<PeriodRow> closed = rows.stream().filter(row -> row.closing() != null).toList();
        if (closed.isEmpty()) {
            return;
        }
        jobs.run(texts.get("closing.comparing"), progress -> closed.stream().map(row -> row.corrected(corrections(row.closing(), progress).size())).toList(),
                counted -> rows.replaceAll(row -> counted.stream().filter(each -> each.period().equals(row.period())).findFirst().orElse(row)), this::failed);
    }

    private List<Correction> corrections(Closing closing, Progress progress) {
        return desk.find(closing.id()).flatMap(ClosedPeriod::frozen).map(frozen -> desk.corrections(frozen, progress)).orElse(List.of());
    }

    /** Shows a period: as it was closed, or as it would be. */
    void show(PeriodRow row) {
        refusals.clear();
        problem.set("");
        working.set(true);
        jobs.run(texts.get("closing.counting"), progress -> read(row, progress), read -> {
            working.set(false);
            shown.set(read);
        }, this::failed);
    }

    private Shown read(PeriodRow row, Progress progress) {
        if (row.closing() == null) {
            Draft draft = desk.draft(row.period(), progress);
            return new Shown(row, new Figures(Optional.empty(), draft.frozen(), desk.office()), draft.forms(), draft.warnings(), List.of());
        }
        Optional<Figures> figures = desk.figures(row.period(), desk.office(), progress);
        List<FilledForm> forms = figures.map(some -> Stream.of(NationalForm.values()).map(form -> some.fill(form, null)).toList()).orElse(List.of());
        return new Shown(row, figures.orElse(null), forms, List.of(), figures.map(some -> desk.corrections(some.frozen(), progress)).orElse(List.of()));
    }

    /** Closes the period that is shown. */
    void close() {
        Period period = shown.get().row().period();
        jobs.run(texts.get("closing.counting"), progress -> {
            List<Refusal> said = desk.refusals(period);
            return said.isEmpty() ? closed(period, progress) : new Outcome(null, said);
        }, outcome -> {
            refusals.setAll(outcome.refusals());
            if (outcome.row() != null) {
                say.accept(texts.get("closing.closedNow", period.from().toString(), period.last().toString()));
                load();
                show(outcome.row());
            }
        }, this::failed);
    }

    private record Outcome(PeriodRow row, List<Refusal> refusals) {
    }

    private Outcome closed(Period period, Progress progress) {
        return new Outcome(new PeriodRow(period, true, desk.close(period, progress), 0), List.of());
    }

    /** Writes a national form as the ending of the file's name asks. */
    void write(NationalForm form, Path file) {
        Figures figures = shown.get().figures();
        FormPaper words = new FormPaper(texts, desk.today());
        write(file, progress -> Optional.of(words.of(form, figures, null)), words::page);
    }

    /** Writes the yearly report of the period that is shown. */
    void writeAnnual(Path file) {
        Period period = shown.get().row().period();
        AnnualPaper words = new AnnualPaper(texts, desk.today());
        write(file, progress -> annual.annual(period, desk.office(), progress).map(words::of), words::page);
    }

    private void write(Path file, Jobs.LongWork<Optional<Paper>> make, Paper.PageWords pages) {
        jobs.run(texts.get("closing.writing"), progress -> {
            Optional<Paper> paper = make.call(progress);
            if (paper.isPresent()) {
                paper.get().write(file, pages);
            }
            return paper.isPresent();
        }, written -> {
            refusals.setAll(written ? List.of() : List.of(Refusal.of("from", "closing.digestDoesNotFit")));
            say.accept(written ? texts.get("closing.written", file.getFileName().toString()) : "");
        }, this::failed);
    }

    private void failed(Throwable thrown) {
        working.set(false);
        if (!(thrown instanceof Progress.Cancelled)) {
            Problems.Problem named = problems.of(thrown);
            problem.set(named.sentence() + " (" + named.code() + ")");
        }
    }
}
