package cunbu.app.intake;

import java.util.List;

/**
 * What became of one row and why.
 *
 * @param number the row's number as a spreadsheet shows it
 */
public record RowReport(int number, Result result, List<Note> notes) {

    public RowReport {
        notes = List.copyOf(notes);
    }
}
