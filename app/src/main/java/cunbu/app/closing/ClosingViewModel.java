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
import cunbu.core.place.Level;
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
    private final Townships townships;
    private final Severe severe;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;
    /** What is read at the moment; only the last one that was asked for is shown. */
    private Period asked;

    /**
     * @param severe what is asked before a period is closed
     * @param say    shows a sentence in the status line
     */
    public ClosingViewModel(ClosingDesk desk, AnnualDesk annual, Severe severe, Jobs jobs, Texts texts, Problems problems, Consumer<String> say) {
        this.desk = desk;
        this.annual = annual;
        this.severe = severe;
        this.townships = new Townships(desk);
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
        int chosen = year.get();
        jobs.run(() -> desk.periods(chosen), found -> {
            put(found);
            found.stream().filter(row -> shown.get() != null && row.period().equals(shown.get().row().period())).findFirst().ifPresent(this::show);
            countCorrections();
        }, this::failed);
    }

    /** Row by row where the periods are the same, so that the one that is chosen stays chosen. */
    private void put(List<PeriodRow> found) {
        if (!rows.stream().map(PeriodRow::period).toList().equals(found.stream().map(PeriodRow::period).toList())) {
            rows.setAll(found);
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!rows.get(i).equals(found.get(i))) {
                rows.set(i, found.get(i));
            }
        }
    }

    private void countCorrections() {
        List<PeriodRow> closed = rows.stream().filter(row -> row.closing() != null).toList();
        if (closed.isEmpty()) {
            return;
        }
        jobs.run(texts.get("closing.comparing"), progress -> closed.stream().map(row -> row.corrected(corrections(row.closing(), progress).size())).toList(),
                counted -> put(rows.stream().map(row -> counted.stream().filter(each -> each.period().equals(row.period())).findFirst().orElse(row)).toList()), this::failed);
    }

    private List<Correction> corrections(Closing closing, Progress progress) {
        return desk.find(closing.id()).flatMap(ClosedPeriod::frozen).map(frozen -> desk.corrections(frozen, progress)).orElse(List.of());
    }

    /** Shows a period: as it was closed, or as it would be. */
    void show(PeriodRow row) {
        refusals.clear();
        problem.set("");
        working.set(true);
        asked = row.period();
        jobs.run(texts.get("closing.counting"), progress -> read(row, progress), read -> {
            if (row.period().equals(asked)) {
                working.set(false);
                shown.set(read);
            }
        }, this::failed);
    }

    private Shown read(PeriodRow row, Progress progress) {
        if (row.closing() == null) {
            Draft draft = desk.draft(row.period(), progress);
            return new Shown(row, new Figures(Optional.empty(), draft.frozen(), desk.office()), draft.forms(), draft.warnings(), List.of(),
                    townships.of(row.period(), progress));
        }
        Optional<Figures> figures = desk.figures(row.period(), desk.office(), progress);
        List<FilledForm> forms = figures.map(some -> Stream.of(NationalForm.values()).map(form -> some.fill(form, null)).toList()).orElse(List.of());
        return new Shown(row, figures.orElse(null), forms, List.of(), figures.map(some -> desk.corrections(some.frozen(), progress)).orElse(List.of()),
                townships.of(row.period(), progress));
    }

    /** Whether the office has townships below it, which close for themselves. */
    boolean hasTownships() {
        return desk.office().level().compareTo(Level.TOWNSHIP) < 0;
    }

    /**
     * Counts what cannot be so in the records, then asks whether to close the period that is shown; unless another one is shown by then.
     *
     * @param ask with the count; empty if somebody stopped it or it could not be made, which keeps nobody from closing
     */
    void beforeClosing(Consumer<Optional<Long>> ask) {
        Period period = shown.get().row().period();
        Consumer<Optional<Long>> still = found -> {
            working.set(false);
            if (shown.get().row().isReady() && shown.get().row().period().equals(period)) {
                ask.accept(found);
            }
        };
        working.set(true);
        jobs.run(texts.get("closing.askingQuality"), progress -> severe.in(desk.office(), period, progress), found -> still.accept(Optional.of(found)), thrown -> {
            failed(thrown);
            still.accept(Optional.empty());
        });
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
                show(outcome.row());
                load();
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
        FormPaper paper = new FormPaper(texts, desk.today());
        write(file, progress -> Optional.of(paper.of(form, figures, null)));
    }

    /** Writes the yearly report of the period that is shown. */
    void writeAnnual(Path file) {
        Period period = shown.get().row().period();
        AnnualPaper paper = new AnnualPaper(texts, desk.today());
        write(file, progress -> annual.annual(period, desk.office(), progress).map(paper::of));
    }

    private void write(Path file, Jobs.LongWork<Optional<Paper>> make) {
        jobs.run(texts.get("closing.writing"), progress -> {
            Optional<Paper> paper = make.call(progress);
            if (paper.isPresent()) {
                paper.get().write(file, new ClosingWords(texts)::page);
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
