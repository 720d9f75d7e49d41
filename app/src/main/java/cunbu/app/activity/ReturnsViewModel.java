package cunbu.app.activity;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The grid of a month's returns, with all that is typed and not yet written; that is kept at every keystroke. */
public final class ReturnsViewModel {

    private static final int MONTHS = 36;

    final ObservableList<ReturnRow> rows = FXCollections.observableArrayList();
    final CellEditor cell;
    /** What is to be said of the cell with the cursor. */
    final StringProperty about = new SimpleStringProperty("");
    final StringProperty state = new SimpleStringProperty("");
    final BooleanProperty unsaved = new SimpleBooleanProperty();
    /** Why something was not done; empty once it is. */
    final StringProperty trouble = new SimpleStringProperty("");
    /** The cells of a pasted block that cannot be read. */
    final ObservableList<LaidBlock.BadCell> bad = FXCollections.observableArrayList();

    private final MonthlyDesk desk;
    private final Jobs jobs;
    private final Jobs.Latest questions;
    private final Jobs.Latest facts;
    private final Unsaved kept;
    private final Texts texts;
    private final ReturnWords words;
    private final Consumer<String> say;
    private final List<Area> places;
    private YearMonth month;
    private Area place;
    /** Where the cursor goes when the villages are there; null for the first of them. */
    private AreaCode sought;

    /** @param say shows a sentence in the status line */
    public ReturnsViewModel(MonthlyDesk desk, Jobs jobs, Texts texts, Consumer<String> say) {
        this.desk = desk;
        this.jobs = jobs;
        this.questions = jobs.latest();
        this.facts = jobs.latest();
        this.kept = new Unsaved(desk, jobs);
        this.texts = texts;
        this.words = new ReturnWords(texts);
        this.say = say;
        this.places = desk.places();
        this.month = desk.current();
        this.place = places.isEmpty() ? null : places.get(0);
        this.cell = new CellEditor(rows, desk::mayWrite, row -> keep(List.of(row)), this::tell);
    }

    /** Begins with that month and place, and the cursor in the village if it is one. */
    public void startAt(AreaCode start, YearMonth first) {
        month = first;
        sought = start;
        // The last that holds it is the nearest: townships come after their county.
        places.stream().filter(each -> start.within(each.code())).forEach(each -> place = each);
    }

    boolean mayWrite() {
        return desk.mayWrite();
    }

    List<Area> places() {
        return places;
    }

    List<YearMonth> months() {
        return IntStream.range(-1, MONTHS).mapToObj(back -> desk.current().minusMonths(back)).toList();
    }

    YearMonth month() {
        return month;
    }

    Area place() {
        return place;
    }

    /** Shows another month or place; what was typed and not written is there when one comes back. */
    void show(YearMonth other, Area elsewhere) {
        cell.commit();
        month = other;
        place = elsewhere;
        load();
    }

    void load() {
        clearTrouble();
        if (place == null) {
            return;
        }
        YearMonth asked = month;
        AreaCode where = place.code();
        questions.run(() -> desk.lines(asked, where), lines -> {
            rows.setAll(lines.stream().map(line -> new ReturnRow(line, asked, desk.today(), desk::newId)).toList());
            cell.restart(rows.stream().map(row -> row.village().code()).toList().indexOf(sought));
            tell();
            facts.run(() -> desk.facts(asked, lines), known -> {
                rows.forEach(row -> row.know(known.getOrDefault(row.village().code(), row.facts().get())));
                tell();
            });
        });
    }

    /** Takes back all that was typed and not written. */
    void discard() {
        List<ReturnRow> changed = rows.stream().filter(row -> !row.typed().isEmpty()).toList();
        cell.commit();
        changed.forEach(ReturnRow::restore);
        clearTrouble();
        keep(changed);
    }

    /** Lays a block of a spreadsheet over the grid from the cell with the cursor on; all of it, or nothing and says of each cell why. */
    void paste(String text) {
        PastedBlock block = PastedBlock.of(text);
        if (!mayWrite() || rows.isEmpty() || block.isEmpty()) {
            return;
        }
        cell.commit();
        LaidBlock laid = new LaidBlock(block, rows, cell.spot.get());
        clearTrouble();
        if (!laid.fits()) {
            trouble.set(texts.get("returns.pasteTooLarge", block.rows().size(), block.width(), laid.rowsLeft(), laid.columnsLeft()));
            return;
        }
        bad.setAll(laid.unreadable());
        if (!bad.isEmpty()) {
            trouble.set(texts.get("returns.pasteUnreadable", bad.size()));
            return;
        }
        keep(laid.lay());
        say.accept(texts.get("returns.pasted", block.rows().size(), block.width()));
    }

    /** Writes every village of which something was typed, or none and says why. */
    void save() {
        cell.commit();
        List<ReturnRow> changed = rows.stream().filter(ReturnRow::isChanged).toList();
        List<ReturnRow> refused = changed.stream().filter(row -> !row.refusals().isEmpty()).toList();
        if (!refused.isEmpty()) {
            refuse(refused.get(0), refused.get(0).refusals(), refused.size());
        } else if (!changed.isEmpty()) {
            List<MonthlyReturn> made = changed.stream().map(ReturnRow::made).toList();
            jobs.run(() -> desk.write(made), answered -> written(changed, made, answered));
        }
        tell();
    }

    private void written(List<ReturnRow> changed, List<MonthlyReturn> made, Map<AreaCode, List<Refusal>> refused) {
        if (!refused.isEmpty()) {
            ReturnRow first = changed.stream().filter(row -> refused.containsKey(row.village().code())).findFirst().orElseThrow();
            refuse(first, refused.get(first.village().code()), refused.size());
            return;
        }
        IntStream.range(0, made.size()).forEach(i -> changed.get(i).written(made.get(i)));
        clearTrouble();
        say.accept(texts.get("returns.written", made.size()));
        keep(changed);
    }

    private void refuse(ReturnRow row, List<Refusal> refusals, int villages) {
        Stream.of(ReturnField.values()).filter(field -> ReturnRow.says(refusals, field)).findFirst().ifPresent(field -> cell.goTo(rows.indexOf(row), field));
        trouble.set(texts.get("returns.notWritten", villages, row.village().name(), texts.of(refusals.get(0))));
    }

    private void clearTrouble() {
        trouble.set("");
        bad.clear();
    }

    private void keep(List<ReturnRow> changed) {
        kept.keep(month, changed);
        tell();
    }

    private void tell() {
        state.set(words.state(rows));
        unsaved.set(cell.isTyping() || rows.stream().anyMatch(ReturnRow::isChanged));
        about.set(rows.isEmpty() ? "" : words.about(cell.row(), cell.spot.get().field()));
    }
}
