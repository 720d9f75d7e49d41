package cunbu.app.intake;

import cunbu.core.history.Fields;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One row of a sheet on its way into the register: what its cells mean, and what is to be said about it. */
final class ReadRow {

    private final int number;
    private final Map<SheetField, Object> values;
    private final Function<SheetField, String> columns;
    private final List<Note> notes = new ArrayList<>(0);
    private boolean refused;
    private boolean garbled;
    private boolean repaired;
    private boolean changed;

    /**
     * @param values  what the cells say, without the empty ones
     * @param columns the header of a field
     */
    ReadRow(int number, Map<SheetField, Object> values, Function<SheetField, String> columns) {
        this.number = number;
        this.values = values;
        this.columns = columns;
    }

    int number() {
        return number;
    }

    /** What the row says about a field; null if it says nothing. */
    @SuppressWarnings("unchecked")
    <T> T get(SheetField field) {
        return (T) values.get(field);
    }

    boolean has(SheetField field) {
        return values.containsKey(field);
    }

    /** What the row says, else what is known already: an empty cell never erases. */
    <T> T or(SheetField field, T known) {
        T value = get(field);
        return value == null ? known : value;
    }

    LocalDate day(SheetField field) {
        return get(field);
    }

    Optional<String> identity(SheetField field) {
        IdentityGiven given = get(field);
        return Optional.ofNullable(given).map(IdentityGiven::text);
    }

    /** Refuses the row. Where cells could not be read, what is missing because of them is no reason of its own. */
    void refuse(SheetField field, String code, Object... arguments) {
        refused = true;
        if (!garbled || has(field)) {
            note(field, code, null, null, arguments);
        }
    }

    /** Refuses the row for a cell that cannot be read. */
    void refuseCell(SheetField field, String code, String found, Object... arguments) {
        refused = true;
        garbled = true;
        note(field, code, found, null, arguments);
    }

    void repair(SheetField field, String code, Object from, Object to) {
        repaired = true;
        note(field, code, from, to);
    }

    /** Refuses the row if the rules say no. @param fields component of the record to column, where the names differ */
    void obey(List<Refusal> refusals, Map<String, SheetField> fields) {
        refusals.forEach(each -> refuse(field(each, fields), each.reason(), each.arguments().toArray()));
    }

    /** Says what the rules find odd, as far as this row has said it. */
    void warn(List<Refusal> warnings, Map<String, SheetField> fields) {
        warnings.stream().filter(each -> field(each, fields) != null && has(field(each, fields)))
                .forEach(each -> note(field(each, fields), each.reason(), null, null, each.arguments().toArray()));
    }

    private static SheetField field(Refusal refusal, Map<String, SheetField> fields) {
        return fields.containsKey(refusal.field()) ? fields.get(refusal.field()) : SheetField.of(Fields.fieldName(refusal.field())).orElse(null);
    }

    /** Says something that makes no difference to what becomes of the row. */
    void note(SheetField field, String code, Object from, Object to, Object... arguments) {
        List<String> words = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
        if (notes.stream().noneMatch(note -> note.field() == field && note.code().equals(code))) {
            notes.add(new Note(field, field == null ? null : columns.apply(field), code, words, text(from), text(to)));
        }
    }

    private static String text(Object value) {
        Object plain = value instanceof IdentityGiven identity ? identity.text() : Fields.plain(value);
        return plain == null ? null : Objects.toString(plain);
    }

    /** Says that the row has brought something new into the register. */
    void changed() {
        changed = true;
    }

    boolean isRefused() {
        return refused;
    }

    RowReport report() {
        return new RowReport(number, result(), notes);
    }

    private Result result() {
        if (refused) {
            return Result.REFUSED;
        }
        if (!changed) {
            return Result.SKIPPED;
        }
        return repaired ? Result.REPAIRED : Result.TAKEN;
    }
}
