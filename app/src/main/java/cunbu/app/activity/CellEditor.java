package cunbu.app.activity;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The cell of the grid that has the cursor, and what is being typed there. */
final class CellEditor {

    /** Where the cursor is. @param row from 0 */
    record Spot(int row, ReturnField field) {
    }

    final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(new Spot(0, ReturnField.values()[0]));
    final ObjectProperty<ReturnGroup> group = new SimpleObjectProperty<>(ReturnGroup.CONTRACEPTION);

    private final List<ReturnRow> rows;
    private final BooleanSupplier mayWrite;
    private final Consumer<ReturnRow> typed;
    private final Runnable moved;
    private StringBuilder buffer;

    /** @param typed hears in which row something was typed or taken back @param moved hears that the cursor may be elsewhere */
    CellEditor(List<ReturnRow> rows, BooleanSupplier mayWrite, Consumer<ReturnRow> typed, Runnable moved) {
        this.rows = rows;
        this.mayWrite = mayWrite;
        this.typed = typed;
        this.moved = moved;
        group.addListener((at, before, now) -> {
            if (spot.get().field().group() != now) {
                goTo(spot.get().row(), ReturnField.of(now).get(0));
            }
        });
    }

    ReturnRow row() {
        return rows.get(spot.get().row());
    }

    boolean isTyping() {
        return buffer != null;
    }

    /** The rows are others now; what was being typed belonged to those before. @param row where to begin; below 0 for the first */
    void restart(int row) {
        buffer = null;
        goTo(row, spot.get().field());
    }

    void goTo(int row, ReturnField field) {
        commit();
        if (!rows.isEmpty()) {
            group.set(field.group());
            spot.set(new Spot(Math.max(0, Math.min(rows.size() - 1, row)), field));
            moved.run();
        }
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
        boolean there = at >= 0 && at < rows.size() * shown.size();
        goTo(there ? at / shown.size() : spot.get().row(), there ? shown.get(at % shown.size()) : spot.get().field());
        return there;
    }

    void nextGroup(int step) {
        ReturnGroup[] all = ReturnGroup.values();
        group.set(all[Math.floorMod(group.get().ordinal() + step, all.length)]);
    }

    private boolean isClosed() {
        return !mayWrite.getAsBoolean() || rows.isEmpty();
    }

    /** Types over the cell, or goes on typing in it. */
    void type(String letters) {
        if (!isClosed()) {
            buffer = buffer == null ? new StringBuilder() : buffer;
            buffer.append(letters);
            edit();
        }
    }

    /** Goes on typing after what stands in the cell. */
    void edit() {
        if (!isClosed()) {
            buffer = buffer == null ? new StringBuilder(row().text(spot.get().field())) : buffer;
            row().edit(spot.get().field(), buffer.toString());
            typed.accept(row());
        }
    }

    /** Takes the last letter away; what stands in the cell goes as a whole. */
    void erase() {
        if (isClosed()) {
            return;
        }
        if (buffer == null) {
            row().type(spot.get().field(), "");
            typed.accept(row());
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
        typed.accept(row());
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
}
