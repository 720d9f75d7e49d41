package cunbu.app.activity;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The grid of a month's returns: a cell that has the cursor, what is being typed there, and all that is typed and not yet written. */
public final class ReturnsViewModel {

    private static final int MONTHS = 36;
    private static final int MOST_NAMED = 4;

    /** Where the cursor is. @param row from 0; -1 where there is no village */
    record Spot(int row, ReturnField field) {
    }

    final ObservableList<ReturnRow> rows = FXCollections.observableArrayList();
    final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(new Spot(0, ReturnField.values()[0]));
    final ObjectProperty<ReturnGroup> group = new SimpleObjectProperty<>(ReturnGroup.CONTRACEPTION);
    /** What is to be said of the cell with the cursor. */
    final StringProperty about = new SimpleStringProperty("");
    final StringProperty state = new SimpleStringProperty("");
    /** Why something was not done; empty once it is. */
    final StringProperty trouble = new SimpleStringProperty("");

    private final MonthlyDesk desk;
    private final Jobs jobs;
    private final Jobs.Latest questions;
    private final Jobs.Latest facts;
    private final Texts texts;
    private final Consumer<String> say;
    private final List<Area> townships;
    private YearMonth month;
    private Area township;
    /** Where the cursor goes when the villages are there; null for the first of them. */
    private AreaCode sought;
    private StringBuilder buffer;

    /** @param say shows a sentence in the status line */
    public ReturnsViewModel(MonthlyDesk desk, Jobs jobs, Texts texts, Consumer<String> say) {
        this.desk = desk;
        this.jobs = jobs;
        this.questions = jobs.latest();
        this.facts = jobs.latest();
        this.texts = texts;
        this.say = say;
        this.townships = desk.townships();
        this.month = desk.current();
        this.township = townships.isEmpty() ? null : townships.get(0);
        group.addListener((at, before, now) -> {
            if (spot.get().field().group() != now) {
                goTo(spot.get().row(), ReturnField.of(now).get(0));
            }
        });
    }

    /** Begins with that month and place, and the cursor in the village if it is one. */
    public void startAt(AreaCode start, YearMonth first) {
        month = first;
        sought = start;
        townships.stream().filter(each -> start.within(each.code())).findFirst().ifPresent(each -> township = each);
    }

    boolean mayWrite() {
        return desk.mayWrite();
    }

    List<Area> townships() {
        return townships;
    }

    List<YearMonth> months() {
        return IntStream.range(-1, MONTHS).mapToObj(back -> desk.current().minusMonths(back)).toList();
    }

    YearMonth month() {
        return month;
    }

    Area township() {
        return township;
    }

    /** Shows another month or township; what was typed and not written is gone then, so ask before. */
    void show(YearMonth other, Area elsewhere) {
        month = other;
        township = elsewhere;
        load();
    }

    void load() {
        buffer = null;
        trouble.set("");
        if (township == null) {
            return;
        }
        YearMonth asked = month;
        AreaCode where = township.code();
        questions.run(() -> desk.lines(asked, where), lines -> {
            rows.setAll(lines.stream().map(line -> new ReturnRow(line, asked, desk.today(), desk::newId)).toList());
            goTo(rows.stream().map(row -> row.village().code()).toList().indexOf(sought), spot.get().field());
            facts.run(() -> desk.facts(asked, lines), known -> {
                rows.forEach(row -> row.know(known.getOrDefault(row.village().code(), row.facts().get())));
                tell();
            });
        });
    }

    /** Whether something is typed that is not written. */
    public boolean isUnsaved() {
        return buffer != null || rows.stream().anyMatch(ReturnRow::isChanged);
    }

    boolean isTyping() {
        return buffer != null;
    }

    void goTo(int row, ReturnField field) {
        commit();
        if (rows.isEmpty()) {
            return;
        }
        group.set(field.group());
        spot.set(new Spot(Math.max(0, Math.min(rows.size() - 1, row)), field));
        tell();
    }

    /** One cell up or down. */
    void down(int rowsDown) {
        goTo(spot.get().row() + rowsDown, spot.get().field());
    }

    /** One cell to the side, within what is shown. */
    void right(int cells) {
        List<ReturnField> shown = ReturnField.of(group.get());
        int at = shown.indexOf(spot.get().field()) + cells;
        goTo(spot.get().row(), shown.get(Math.max(0, Math.min(shown.size() - 1, at))));
    }

    /** To the next cell of the shown group, at the end of a row to the next village. @return false where there is none */
    boolean next(int step) {
        List<ReturnField> shown = ReturnField.of(group.get());
        int at = spot.get().row() * shown.size() + shown.indexOf(spot.get().field()) + step;
        if (at < 0 || at >= rows.size() * shown.size()) {
            commit();
            tell();
            return false;
        }
        goTo(at / shown.size(), shown.get(at % shown.size()));
        return true;
    }

    void nextGroup(int step) {
        ReturnGroup[] all = ReturnGroup.values();
        group.set(all[Math.floorMod(group.get().ordinal() + step, all.length)]);
    }

    /** Types over the cell, or goes on typing in it. */
    void type(String letters) {
        if (!mayWrite() || rows.isEmpty()) {
            return;
        }
        if (buffer == null) {
            buffer = new StringBuilder();
        }
        buffer.append(letters);
        edit();
    }

    /** Goes on typing after what stands in the cell. */
    void edit() {
        if (!mayWrite() || rows.isEmpty()) {
            return;
        }
        if (buffer == null) {
            buffer = new StringBuilder(row().text(spot.get().field()));
        }
        row().edit(spot.get().field(), buffer.toString());
        tell();
    }

    /** Takes the last letter away; what stands in the cell goes as a whole. */
    void erase() {
        if (!mayWrite() || rows.isEmpty()) {
            return;
        }
        if (buffer == null) {
            row().type(spot.get().field(), "");
            tell();
        } else if (buffer.length() > 0) {
            buffer.setLength(buffer.length() - 1);
            edit();
        }
    }

    /** Takes back what is being typed, or else what was typed into the cell. @return whether there was anything */
    boolean restore() {
        if (rows.isEmpty()) {
            return false;
        }
        boolean typing = buffer != null;
        buffer = null;
        row().edit(null, null);
        boolean restored = typing || row().restore(spot.get().field());
        tell();
        return restored;
    }

    void commit() {
        if (buffer != null) {
            ReturnRow at = row();
            String text = buffer.toString();
            buffer = null;
            at.edit(null, null);
            at.type(spot.get().field(), text);
        }
    }

    /** Lays a block of a spreadsheet over the grid from the cell with the cursor on, over all fields in the order of the form; all of it or nothing. */
    void paste(String text) {
        PastedBlock block = PastedBlock.of(text);
        if (!mayWrite() || rows.isEmpty() || block.isEmpty()) {
            return;
        }
        commit();
        int row = spot.get().row();
        int column = spot.get().field().ordinal();
        int rowsLeft = rows.size() - row;
        int columnsLeft = ReturnField.values().length - column;
        if (block.rows().size() > rowsLeft || block.width() > columnsLeft) {
            trouble.set(texts.get("returns.pasteTooLarge", block.rows().size(), block.width(), rowsLeft, columnsLeft));
            return;
        }
        List<String> wrong = unreadable(block, row, column);
        if (!wrong.isEmpty()) {
            trouble.set(texts.get("returns.pasteUnreadable", wrong.size(), wrong.stream().limit(MOST_NAMED).collect(Collectors.joining(texts.get("returns.and")))));
            return;
        }
        trouble.set("");
        eachCell(block, (i, j, cell) -> {
            if (!cell.isEmpty()) {
                rows.get(row + i).type(ReturnField.values()[column + j], cell);
            }
        });
        say.accept(texts.get("returns.pasted", block.rows().size(), block.width()));
        tell();
    }

    /** Writes every village of which something was typed, or none and says why. */
    void save() {
        commit();
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
        trouble.set("");
        say.accept(texts.get("returns.written", made.size()));
        tell();
    }

    private void refuse(ReturnRow row, List<Refusal> refusals, int villages) {
        Stream.of(ReturnField.values()).filter(field -> ReturnRow.says(refusals, field)).findFirst().ifPresent(field -> goTo(rows.indexOf(row), field));
        trouble.set(texts.get("returns.notWritten", villages, row.village().name(), texts.of(refusals.get(0))));
    }

    private List<String> unreadable(PastedBlock block, int row, int column) {
        List<String> wrong = new ArrayList<>();
        eachCell(block, (i, j, cell) -> {
            ReturnField field = ReturnField.values()[column + j];
            if (!cell.isEmpty() && field.read(cell).isEmpty()) {
                wrong.add(texts.get("returns.cell", rows.get(row + i).village().name(), name(field), cell));
            }
        });
        return wrong;
    }

    @FunctionalInterface
    private interface CellWork {
        void at(int row, int column, String cell);
    }

    private static void eachCell(PastedBlock block, CellWork work) {
        for (int i = 0; i < block.rows().size(); i++) {
            for (int j = 0; j < block.rows().get(i).size(); j++) {
                work.at(i, j, block.rows().get(i).get(j));
            }
        }
    }

    private ReturnRow row() {
        return rows.get(spot.get().row());
    }

    String name(ReturnField field) {
        return texts.code("sheetField", field.code());
    }

    private void tell() {
        long missing = rows.stream().filter(row -> row.filed() == null && !row.isChanged()).count();
        long changed = rows.stream().filter(ReturnRow::isChanged).count();
        state.set(texts.get("returns.state", rows.size(), missing, changed));
        if (rows.isEmpty()) {
            about.set("");
            return;
        }
        ReturnField field = spot.get().field();
        List<String> said = Stream.concat(row().refusals().stream(), row().warnings().stream())
                .filter(each -> ReturnRow.says(List.of(each), field)).map(texts::of).distinct().toList();
        about.set(Stream.concat(Stream.of(texts.get("returns.about", row().village().name(), name(field))), said.stream()).collect(Collectors.joining("  ")));
    }
}
