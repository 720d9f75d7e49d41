package cunbu.app.check;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.json.NotUnderstood;
import cunbu.app.json.ReportFile;
import cunbu.core.indicator.Bases;
import cunbu.core.place.Area;
import cunbu.core.report.Report;
import cunbu.core.report.ReportChecker;
import cunbu.core.report.ReportFinding;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A report whose numbers are typed, pasted, opened or filled, and what is found in it at every keystroke. */
public final class CheckViewModel {

    private static final Report NOTHING = new Report(Map.of(), Map.of(), Map.of(), List.of());
    private static final int FIRST_MONTH = 10;

    final TypedReport typed = new TypedReport(this::check);
    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    final TypedPeriod period = new TypedPeriod();
    /** The worst first. */
    final ObservableList<ReportFinding> findings = FXCollections.observableArrayList();
    /** What became of the last paste, file or count of the register. */
    final StringProperty said = new SimpleStringProperty("");
    final BooleanProperty canTakeBack = new SimpleBooleanProperty();

    private final ReportDesk desk;
    private final Jobs jobs;
    private final Jobs.Latest choices;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;
    private final Names names = new Names();
    private Report kept = NOTHING;
    private Report earlier;
    private Bases bases = Bases.USUAL;

    /** @param say shows a sentence in the status line */
    public CheckViewModel(ReportDesk desk, Jobs jobs, Texts texts, Problems problems, Consumer<String> say, Clock clock) {
        this.desk = desk;
        this.jobs = jobs;
        this.choices = jobs.latest();
        this.texts = texts;
        this.problems = problems;
        this.say = say;
        area.set(desk.areas().get(0));
        period.to.addListener((at, before, day) -> choose());
        period.show(lastYear(desk.lastMonth().orElse(YearMonth.now(clock).minusMonths(1))));
    }

    /** The last statistical year that had ended with that month. */
    private static Period lastYear(YearMonth month) {
        return Period.statisticalYear(month.getMonthValue() == FIRST_MONTH - 1 || month.getMonthValue() >= FIRST_MONTH ? month.getYear() : month.getYear() - 1);
    }

    List<Area> areas() {
        return desk.areas();
    }

    FindingWords words() {
        return new FindingWords(texts);
    }

    /** Whether something would be lost that is in no file. */
    public boolean isUnsaved() {
        return !typed.report().equals(kept);
    }

    /** Takes a block from a spreadsheet or a text. @return whether it was one, and not a single number */
    boolean paste(String text) {
        if (text.strip().chars().noneMatch(each -> each == '\n' || each == '\r' || each == '\t')) {
            return false;
        }
        PastedBlock block = PastedBlock.read(text, names);
        remember();
        typed.take(block);
        said.set(texts.get("check.pasted", block.values().size()) + block.unknown().stream()
                .map(line -> texts.get("check.pasted." + line.reason(), line.number(), line.text().replace('\t', ' '))).collect(Collectors.joining()));
        return true;
    }

    void open(Path file) {
        jobs.run(() -> desk.read(file), read -> {
            remember();
            typed.show(read.report());
            areas().stream().filter(each -> each.code().equals(read.area())).findFirst().ifPresent(area::set);
            Optional.ofNullable(read.period()).ifPresent(period::show);
            kept = typed.report();
            said.set(texts.get("check.opened", file.getFileName()) + read.unknownIds().stream().map(id -> " " + texts.get("cli.check.unknownId", id))
                    .collect(Collectors.joining()));
        }, thrown -> failed(file, thrown));
    }

    /** Keeps what is typed in a file that can be opened here or handed to the command line. */
    void save(Path file) {
        ReportFile report = new ReportFile(area.get().code(), period.typed().orElse(null), typed.report(), List.of());
        jobs.run(() -> desk.write(file, report), written -> {
            kept = report.report();
            say.accept(texts.get("check.saved", file.getFileName()));
        }, thrown -> failed(file, thrown));
    }

    /** Writes the findings, as the ending of the file's name asks. */
    void export(Path file) {
        String about = texts.get("check.exportAbout", area.get().name(), period.from.get(), period.to.get());
        FindingsPaper paper = new FindingsPaper(texts, about, typed.report(), List.copyOf(findings));
        jobs.run(() -> paper.write(file), written -> say.accept(texts.get("check.exported", file.getFileName())), thrown -> failed(file, thrown));
    }

    /** Counts what is not typed in the register; what is typed stays. */
    void fill() {
        Optional<Period> of = period.asked();
        if (of.isEmpty()) {
            return;
        }
        Report asked = typed.report();
        Area where = area.get();
        Bases by = bases;
        jobs.run(texts.get("check.filling"), progress -> desk.filled(asked, where.code(), of.get(), by, progress), filled -> {
            remember();
            typed.fill(filled.report());
            said.set(texts.get("check.filledCounts", filled.codes().size(), where.name()));
        }, thrown -> {
            if (!(thrown instanceof Progress.Cancelled)) {
                failed(null, thrown);
            }
        });
    }

    /** Empties all fields. */
    void clear() {
        remember();
        typed.show(NOTHING);
        said.set("");
    }

    /** Puts the fields back to what they were before the last block, file, count or emptying. */
    void takeBack() {
        if (canTakeBack.get()) {
            typed.show(earlier);
            canTakeBack.set(false);
            said.set("");
        }
    }

    private void remember() {
        earlier = typed.report();
        canTakeBack.set(true);
    }

    /** Looks up by what the county divides in that period; a day that is none yet changes nothing. */
    private void choose() {
        period.typed().ifPresent(of -> choices.run(() -> desk.bases(of), chosen -> {
            bases = chosen;
            check();
        }));
    }

    private void check() {
        findings.setAll(ReportChecker.check(typed.report(), bases).stream().sorted(Comparator.comparing(each -> each.verdict().rank())).toList());
    }

    private void failed(Path file, Throwable thrown) {
        if (thrown instanceof NotUnderstood wrong) {
            said.set(texts.get("json." + wrong.reason(), file.getFileName(), wrong.place()));
            return;
        }
        Problems.Problem found = problems.of(thrown);
        said.set(found.sentence() + " (" + found.code() + ")");
    }
}
