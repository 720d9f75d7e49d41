package cunbu.app.sheet;

import java.util.List;

/**
 * One row with at least one cell that is not blank.
 *
 * @param number the row's number as a spreadsheet program shows it, from 1
 * @param cells  from the first column on; columns after the last one are blank
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of that column, counted from 0. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
