package cunbu.app.activity;

import cunbu.core.place.Area;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A block of a spreadsheet laid over the grid from a cell on, over all fields in the order of the form. */
record LaidBlock(PastedBlock block, List<ReturnRow> rows, CellEditor.Spot at) {

    /** A cell of it that is no number, or no day. */
    record BadCell(int row, Area village, ReturnField field, String text) {
    }

    int rowsLeft() {
        return rows.size() - at.row();
    }

    int columnsLeft() {
        return ReturnField.values().length - at.field().ordinal();
    }

    boolean fits() {
        return block.rows().size() <= rowsLeft() && block.width() <= columnsLeft();
    }

    List<BadCell> unreadable() {
        List<BadCell> bad = new ArrayList<>();
        IntStream.range(0, block.rows().size()).forEach(i -> cells(i).forEach((field, text) -> {
            if (field.read(text).isEmpty()) {
                bad.add(new BadCell(at.row() + i, row(i).village(), field, text));
            }
        }));
        return bad;
    }

    /** Types all its cells. @return the rows that it lies over */
    List<ReturnRow> lay() {
        return IntStream.range(0, block.rows().size()).mapToObj(i -> {
            row(i).type(cells(i));
            return row(i);
        }).toList();
    }

    private ReturnRow row(int i) {
        return rows.get(at.row() + i);
    }

    /** What is not empty in one of its lines: an empty cell leaves what is there. */
    private Map<ReturnField, String> cells(int line) {
        Map<ReturnField, String> cells = new EnumMap<>(ReturnField.class);
        List<String> texts = block.rows().get(line);
        for (int j = 0; j < texts.size(); j++) {
            if (!texts.get(j).isEmpty()) {
                cells.put(ReturnField.values()[at.field().ordinal() + j], texts.get(j));
            }
        }
        return cells;
    }
}
