package cunbu.app.paper;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Rows under headings, each cell as a person reads it. */
public record Table(List<Column> columns, List<List<String>> rows) implements Block {

    /** A workbook counts with 15 digits and turns the rest into zeros. */
    private static final int DIGITS_OF_A_WORKBOOK = 15;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** @throws IllegalArgumentException if there is no column, or a row has more or fewer cells than there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (columns.isEmpty() || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has one cell for each column");
        }
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** Whether the cell of that column, counted from 0, is written as a number; everything else is text, whatever it looks like. */
    boolean isNumber(int column, String cell) {
        return columns.get(column).numbers() && NUMBER.matcher(cell).matches() && digits(cell) <= DIGITS_OF_A_WORKBOOK;
    }

    private static long digits(String cell) {
        return cell.chars().filter(Character::isDigit).count();
    }

    @Override
    public void on(Surface surface) throws IOException {
        surface.table(this);
    }
}
