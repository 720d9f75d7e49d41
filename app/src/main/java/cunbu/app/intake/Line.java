package cunbu.app.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the list on the screen: a row of the sheet with one thing to say of it.
 *
 * @param note null for a row of which there is nothing to say
 */
record Line(int row, Result result, Note note) {

    static Stream<Line> of(RowReport row) {
        List<Note> notes = row.notes();
        return notes.isEmpty() ? Stream.of(new Line(row.number(), row.result(), null))
                : notes.stream().map(note -> new Line(row.number(), row.result(), note.masked()));
    }
}
