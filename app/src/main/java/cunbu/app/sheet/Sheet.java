package cunbu.app.sheet;

import java.nio.file.Path;
import java.util.Iterator;

/**
 * The rows of a file, read once from top to bottom without holding more than a few; rows without a filled cell are passed over.
 * A fault that shows while reading is a {@link SheetUnreadable} from {@code hasNext} or {@code next}.
 */
public interface Sheet extends Iterator<Row>, AutoCloseable {

    /** The most rows a sheet may have: four times the largest village sheet there is reason to expect. */
    int MOST_ROWS = 200_000;

    /**
     * Opens a sheet by what it holds, not by what it is called. Of a workbook it is the first visible sheet with a filled cell.
     *
     * @throws SheetUnreadable if there is none to be had
     */
    static Sheet open(Path file) {
        Source source = switch (Format.of(file)) {
            case WORKBOOK -> Workbook.open(file);
            case TEXT -> Csv.open(file);
        };
        return new FilledRows(source);
    }

    @Override
    void close();
}
