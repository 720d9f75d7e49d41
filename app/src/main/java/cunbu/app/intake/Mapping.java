package cunbu.app.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the columns of one sheet mean.
 *
 * @param headerRow the row of the headers, as a spreadsheet numbers it
 */
public record Mapping(int headerRow, List<Column> columns) {

    /**
     * One column that has a header.
     *
     * @param index from 0
     * @param field what it means; null if it is not taken in
     */
    public record Column(int index, String header, SheetField field) {
    }

    public Mapping {
        columns = List.copyOf(columns);
    }

    public Optional<Column> column(SheetField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** The headers that mean nothing here. */
    public List<String> unknown() {
        return columns.stream().filter(column -> column.field() == null).map(Column::header).toList();
    }

    /** The fields that a sheet of this kind cannot do without and that no column has. */
    public List<SheetField> missing(SheetKind kind) {
        return kind.required().stream().filter(field -> column(field).isEmpty()).toList();
    }

    /** The fields that more than one column claims. */
    public Set<SheetField> claimedTwice() {
        Set<SheetField> seen = new HashSet<>();
        Set<SheetField> twice = new HashSet<>();
        columns.stream().map(Column::field).filter(field -> field != null && !seen.add(field)).forEach(twice::add);
        return twice;
    }

    /** The same as the words of a mapping file: header to field, an empty text for a column that is passed over. */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        columns.forEach(column -> words.put(column.header(), column.field() == null ? "" : column.field().code()));
        return words;
    }
}
