package cunbu.app.sheet;

import cunbu.app.sheet.SheetUnreadable.Reason;
import java.io.IOException;
import java.util.NoSuchElementException;

/** Passes blank rows over, counts the others, and names the fault of a file that breaks while it is read. */
final class FilledRows implements Sheet {

    private final Source source;
    private Row next;
    private int given;

    FilledRows(Source source) {
        this.source = source;
        try {
            next = read();
            if (next == null) {
                throw new SheetUnreadable(Reason.EMPTY);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        given++;
        next = read();
        if (next != null && given == MOST_ROWS) {
            throw new SheetUnreadable(Reason.TOO_MANY_ROWS);
        }
        return row;
    }

    private Row read() {
        try {
            while (source.rows().hasNext()) {
                Row row = source.rows().next();
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (SheetUnreadable e) {
            throw e;
        } catch (RuntimeException e) {
            // The libraries throw what they please on a broken file: array bounds, null, their own.
            throw new SheetUnreadable(Reason.DAMAGED, e);
        }
    }

    @Override
    public void close() {
        try {
            source.file().close();
        } catch (IOException e) {
            throw new SheetUnreadable(Reason.DAMAGED, e);
        }
    }
}
