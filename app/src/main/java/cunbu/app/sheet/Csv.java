package cunbu.app.sheet;

import cunbu.app.sheet.SheetUnreadable.Reason;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Reads text files of RFC 4180: quoted fields, any line end; comma, semicolon or tab between the fields. */
final class Csv {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    /** How far the separators are counted before one is chosen. */
    private static final int SAMPLE = 64 * 1024;

    private Csv() {
    }

    static Source open(Path file) {
        try {
            Charset charset = Encoding.of(file);
            CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(file, charset)).skipEmptyLines(false)
                    .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(Encoding.reader(file, charset));
            return new Source(numbered(reader.iterator()), reader);
        } catch (IOException e) {
            throw new SheetUnreadable(Reason.MISSING, e);
        }
    }

    /** Spreadsheets number records, so a line break inside quotes does not count. */
    private static Iterator<Row> numbered(Iterator<CsvRecord> records) {
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Row next() {
                List<Cell> cells = records.next().getFields().stream().map(Cell::of).toList();
                return new Row(++number, cells);
            }
        };
    }

    /** The separator that stands most often outside quotes at the start; the walk goes on to see that the last quote is closed. */
    private static char separator(Path file, Charset charset) throws IOException {
        long[] seen = new long[SEPARATORS.length];
        boolean quoted = false;
        try (BufferedReader reader = Encoding.reader(file, charset)) {
            long at = 0;
            for (int c = reader.read(); c >= 0; c = reader.read(), at++) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && at < SAMPLE) {
                    count(c, seen);
                }
            }
        }
        if (quoted) {
            throw new SheetUnreadable(Reason.OPEN_QUOTE);
        }
        return SEPARATORS[most(seen)];
    }

    private static void count(int c, long[] seen) {
        for (int i = 0; i < SEPARATORS.length; i++) {
            if (c == SEPARATORS[i]) {
                seen[i]++;
            }
        }
    }

    private static int most(long[] seen) {
        int best = 0;
        for (int i = 1; i < seen.length; i++) {
            best = seen[i] > seen[best] ? i : best;
        }
        return best;
    }
}
