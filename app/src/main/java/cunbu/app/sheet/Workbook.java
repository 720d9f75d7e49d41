package cunbu.app.sheet;

import cunbu.app.sheet.SheetUnreadable.Reason;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads workbooks of Office Open XML (.xlsx). */
final class Workbook {

    /** What all parts of the file may unpack to, in bytes: far more than the allowed rows need, far less than a zip bomb. */
    private static final long MOST_UNPACKED = 2_000_000_000L;

    /** The first serial number of a day that no date format can show. */
    private static final BigDecimal YEAR_10000 = BigDecimal.valueOf(2_958_466);

    private Workbook() {
    }

    static Source open(Path file) {
        mustBeWorkbook(file.toFile());
        try {
            ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            try {
                return new Source(firstFilled(book), book);
            } catch (IOException | RuntimeException e) {
                book.close();
                throw e;
            }
        } catch (SheetUnreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SheetUnreadable(Reason.DAMAGED, e);
        }
    }

    private static void mustBeWorkbook(File file) {
        try (ZipFile zip = new ZipFile(file)) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/document.xml") != null) {
                throw new SheetUnreadable(Reason.NOT_A_SHEET);
            }
            if (zip.stream().mapToLong(ZipEntry::getSize).sum() > MOST_UNPACKED) {
                throw new SheetUnreadable(Reason.TOO_LARGE);
            }
        } catch (IOException e) {
            throw new SheetUnreadable(Reason.DAMAGED, e);
        }
    }

    private static Iterator<Row> firstFilled(ReadableWorkbook book) throws IOException {
        for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && isFilled(sheet)) {
                return sheet.openStream().map(Workbook::row).iterator();
            }
        }
        throw new SheetUnreadable(Reason.EMPTY);
    }

    private static boolean isFilled(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            return rows.map(Workbook::row).anyMatch(row -> !row.isBlank());
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row raw) {
        List<Cell> cells = new ArrayList<>(raw.getCellCount());
        for (org.dhatim.fastexcel.reader.Cell each : raw) {
            cells.add(cell(each));
        }
        return new Row(raw.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell raw) {
        if (raw == null || raw.getType() == CellType.EMPTY) {
            return Cell.BLANK;
        }
        if (raw.getValue() instanceof BigDecimal number) {
            boolean isDate = DateFormats.isDate(raw.getDataFormatId(), raw.getDataFormatString()) && number.signum() > 0
                    && number.compareTo(YEAR_10000) < 0;
            return isDate ? new Cell.Day(raw.asDate().toLocalDate()) : new Cell.Number(number);
        }
        return Cell.of(raw.getValue() == null ? raw.getRawValue() : raw.getValue().toString());
    }
}
