package cunbu.app.activity;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.ReturnComparison;
import cunbu.core.activity.ReturnFacts;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One village's row of the grid: how each cell looks while it is typed, and what the rules say of all of them together. */
final class ReturnRow {

    private final TypedReturn cells;
    private final Map<ReturnField, ReadOnlyObjectWrapper<Look>> looks = new EnumMap<>(ReturnField.class);
    private final ReadOnlyObjectWrapper<ReturnFacts> facts = new ReadOnlyObjectWrapper<>();
    private List<Refusal> refusals = List.of();
    private List<Refusal> warnings = List.of();
    private ReturnField edited;
    private String buffer;

    ReturnRow(MonthlyLine line, YearMonth month, LocalDate today, Supplier<RecordId> newId) {
        this.cells = new TypedReturn(line, month, today, newId);
        facts.set(line.facts());
        for (ReturnField field : ReturnField.values()) {
            looks.put(field, new ReadOnlyObjectWrapper<>());
        }
        look();
    }

    Area village() {
        return cells.village();
    }

    /** Null while the village has sent none. */
    MonthlyReturn filed() {
        return cells.filed();
    }

    ReadOnlyObjectProperty<ReturnFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    void know(ReturnFacts known) {
        facts.set(known);
        look();
    }

    ReadOnlyObjectProperty<Look> look(ReturnField field) {
        return looks.get(field).getReadOnlyProperty();
    }

    /** What stands in a field: typed, else filed; empty where nothing does. */
    String text(ReturnField field) {
        return cells.text(field);
    }

    void type(ReturnField field, String text) {
        cells.type(field, text);
        look();
    }

    void type(Map<ReturnField, String> texts) {
        texts.forEach(cells::type);
        look();
    }

    /** What is typed and not written, with what is being typed at the moment. */
    Map<ReturnField, String> typed() {
        Map<ReturnField, String> typed = cells.typed();
        if (edited != null) {
            typed.remove(edited);
        }
        if (edited != null && !buffer.equals(cells.filedText(edited))) {
            typed.put(edited, buffer);
        }
        return typed;
    }

    /** Takes back what was typed into a field. @return whether there was anything */
    boolean restore(ReturnField field) {
        boolean was = cells.restore(field);
        look();
        return was;
    }

    /** Takes back all that was typed. */
    void restore() {
        cells.restore();
        edit(null, null);
    }

    boolean isChanged() {
        return cells.isChanged();
    }

    /** Shows what is being typed into a field; null for none. */
    void edit(ReturnField field, String text) {
        edited = field;
        buffer = text;
        look();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<Refusal> warnings() {
        return warnings;
    }

    MonthlyReturn made() {
        return cells.made();
    }

    /** Says that what was typed has been written. */
    void written(MonthlyReturn now) {
        cells.written(now);
        look();
    }

    private void look() {
        refusals = cells.refusals();
        warnings = filed() != null || isChanged() ? ReturnComparison.warnings(made(), facts.get()) : List.of();
        for (ReturnField field : ReturnField.values()) {
            boolean mine = field == edited;
            looks.get(field).set(new Look(mine ? buffer : text(field), mark(field), mine));
        }
    }

    private Look.Mark mark(ReturnField field) {
        if (says(refusals, field)) {
            return Look.Mark.REFUSED;
        }
        if (says(warnings, field)) {
            return Look.Mark.WARNED;
        }
        if (cells.isTyped(field)) {
            return Look.Mark.CHANGED;
        }
        return cells.filedText(field).isEmpty() ? Look.Mark.MISSING : Look.Mark.PLAIN;
    }

    static boolean says(List<Refusal> reasons, ReturnField field) {
        return reasons.stream().anyMatch(each -> Fields.fieldName(each.field()).equals(field.code()));
    }
}
