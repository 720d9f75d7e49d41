package cunbu.app.paper;

import cunbu.sync.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook of Office Open XML. Every cell is text, so that no long number loses its end and nothing is run as a formula;
 * only well-formed numbers in a column of numbers are numbers.
 */
public final class XlsxFile {

    private static final String PROGRAM = "Cunbu";
    private static final String VERSION = "01.0000";
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    private static final String SHADE = "EEEEEE";

    private XlsxFile() {
    }

    /** Writes headings and rows; the headings stay in sight. A file of that name is replaced. */
    public static void write(Path file, Table table) throws IOException {
        write(file, new Paper("", table), Progress.NONE);
    }

    static void write(Path file, Paper paper, Progress progress) throws IOException {
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "book", ".part");
        try {
            make(made, paper, progress);
            Files.write(file, SameBytes.workbook(made));
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void make(Path file, Paper paper, Progress progress) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, PROGRAM, VERSION)) {
            Worksheet sheet = book.newWorksheet(tab(paper.title()));
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation(paper.across() ? "landscape" : "portrait");
            sheet.setFitToPage(true);
            sheet.fitToHeight((short) 0);
            Grid grid = new Grid(sheet, progress);
            if (!paper.title().isEmpty()) {
                grid.page(paper.title());
            }
            paper.on(grid);
            grid.finish();
        }
    }

    /** The name of a sheet may have 31 characters and none of these. */
    private static String tab(String title) {
        String allowed = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return allowed.isEmpty() ? "1" : allowed.substring(0, allowed.offsetByCodePoints(0, Math.min(28, allowed.codePointCount(0, allowed.length()))));
    }

    /** The pieces of a paper, one row after the other. */
    private static final class Grid implements Surface {

        private final Worksheet sheet;
        private final int[] widths = new int[256];
        private final Progress progress;
        private int row;

        Grid(Worksheet sheet, Progress progress) {
            this.sheet = sheet;
            this.progress = progress;
        }

        @Override
        public void page(String title) {
            sheet.value(row, 0, title);
            sheet.style(row++, 0).bold().fontSize(14).set();
        }

        void finish() {
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > 0) {
                    sheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, widths[column] + 2)));
                }
            }
        }

        @Override
        public void lines(List<String> lines) {
            lines.forEach(each -> sheet.value(row++, 0, each));
        }

        @Override
        public void pairs(List<List<String>> pairs) {
            for (List<String> pair : pairs) {
                text(0, pair.get(0));
                sheet.value(row++, 1, pair.get(1));
            }
        }

        @Override
        public void table(Table table) {
            List<String> headings = table.headings();
            for (int column = 0; column < headings.size(); column++) {
                text(column, headings.get(column));
                sheet.style(row, column).bold().fillColor(SHADE).horizontalAlignment(table.columns().get(column).numbers() ? "right" : "left").set();
            }
            if (row == 0) {
                sheet.freezePane(0, 1);
            }
            sheet.repeatRows(row++);
            int done = 0;
            for (List<String> cells : table.rows()) {
                progress.at(done++, table.rows().size());
                for (int column = 0; column < cells.size(); column++) {
                    cell(table, column, cells.get(column));
                }
                row++;
            }
        }

        @Override
        public void code(String text, String caption) {
            text(0, caption);
            sheet.value(row++, 1, text);
        }

        private void cell(Table table, int column, String cell) {
            if (table.isNumber(column, cell)) {
                sheet.value(row, column, new BigDecimal(cell));
                int point = cell.indexOf('.');
                sheet.style(row, column).format(point < 0 ? "0" : "0." + "0".repeat(cell.length() - point - 1)).set();
                widths[column] = Math.max(widths[column], cell.length());
            } else {
                text(column, cell);
                if (table.columns().get(column).numbers()) {
                    sheet.style(row, column).horizontalAlignment("right").set();
                }
            }
        }

        private void text(int column, String text) {
            sheet.value(row, column, text);
            // Of a Chinese character, as of everything from there on, the width is that of two digits.
            widths[column] = Math.max(widths[column], text.codePoints().map(each -> each < 0x1100 ? 1 : 2).sum());
        }
    }
}
