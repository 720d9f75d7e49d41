package cunbu.app.sheet;

import java.io.Closeable;
import java.util.Iterator;

/** The raw rows of an open file, blank ones among them. */
record Source(Iterator<Row> rows, Closeable file) {
}
