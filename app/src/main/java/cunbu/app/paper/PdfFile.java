package cunbu.app.paper;

import cunbu.sync.Progress;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes sheets of A4 with the program's own fonts in the file, so that they look the same on every computer. Lengths are points. */
final class PdfFile {

    private static final float EDGE = 51;
    private static final float FOOT = 28;
    private static final float TITLE = 16;
    private static final float TEXT = 10.5f;
    private static final float SMALL = 9;
    private static final float PADDING = 4.5f;
    private static final float GAP = 10;
    private static final float CODE = 136;
    private static final float HAIRLINE = 0.5f;
    private static final Color LINE = new Color(0xb0b0b0);
    private static final Color SHADE = new Color(0xf0f0f0);

    private PdfFile() {
    }

    static void write(Path file, Paper paper, Paper.PageWords pages, Progress progress) throws IOException {
        Fonts fonts = new Fonts();
        Rectangle size = paper.across() ? PageSize.A4.rotate() : PageSize.A4;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(size, EDGE, EDGE, EDGE, EDGE)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new Feet(paper.title(), pages, fonts));
            document.addTitle(paper.title());
            document.open();
            Sheets sheets = new Sheets(document, fonts, progress);
            sheets.title(paper.title());
            paper.on(sheets);
        }
        Files.write(file, SameBytes.pdf(out.toByteArray()));
    }

    /** The pieces of a paper, down the sheets. */
    private record Sheets(Document document, Fonts fonts, Progress progress) implements Surface {

        void title(String title) {
            Paragraph heading = new Paragraph(fonts.bold(title, TITLE));
            heading.setAlignment(Element.ALIGN_CENTER);
            heading.setSpacingAfter(GAP);
            document.add(heading);
        }

        @Override
        public void page(String title) {
            document.newPage();
            title(title);
        }

        @Override
        public void lines(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                Paragraph line = new Paragraph(fonts.regular(lines.get(i), TEXT));
                line.setSpacingAfter(i == lines.size() - 1 ? GAP : PADDING);
                document.add(line);
            }
        }

        @Override
        public void pairs(List<List<String>> pairs) {
            PdfPTable table = new PdfPTable(2);
            float[] own = {0, width() / 2};
            for (List<String> pair : pairs) {
                Phrase name = fonts.bold(pair.get(0), TEXT);
                own[0] = Math.max(own[0], Fonts.width(name) + 4 * PADDING);
                table.addCell(plain(name));
                table.addCell(plain(fonts.regular(pair.get(1), TEXT)));
            }
            own[0] = Math.min(own[0], width() / 2);
            own[1] = width() - own[0];
            add(table, own);
        }

        @Override
        public void table(Table table) {
            int columns = table.columns().size();
            PdfPTable grid = new PdfPTable(columns);
            float[] own = new float[columns];
            for (int i = 0; i < columns; i++) {
                PdfPCell cell = ruled(table, i, fonts.bold(table.headings().get(i), TEXT), own);
                cell.setBackgroundColor(SHADE);
                grid.addCell(cell);
            }
            grid.setHeaderRows(1);
            int done = 0;
            for (List<String> row : table.rows()) {
                progress.at(done++, table.rows().size());
                for (int i = 0; i < columns; i++) {
                    grid.addCell(ruled(table, i, fonts.regular(row.get(i), TEXT), own));
                }
            }
            add(grid, Widths.fit(own, width()));
        }

        @Override
        public void code(String text, String caption) throws IOException {
            PdfPTable beside = new PdfPTable(2);
            beside.setKeepTogether(true);
            PdfPCell picture = new PdfPCell(image(QrCode.of(text)), false);
            picture.setBorder(Rectangle.NO_BORDER);
            picture.setPadding(0);
            beside.addCell(picture);
            PdfPCell words = plain(fonts.regular(caption, SMALL));
            words.setVerticalAlignment(Element.ALIGN_MIDDLE);
            beside.addCell(words);
            add(beside, new float[] {CODE + GAP, width() - CODE - GAP});
        }

        @Override
        public void drawing(String title, Block.Png picture) throws IOException {
            Image image = Image.getInstance(picture.bytes());
            image.scaleToFit(width(), document.top() - document.bottom() - 4 * TITLE);
            PdfPTable together = new PdfPTable(1);
            together.setKeepTogether(true);
            together.addCell(plain(fonts.bold(title, TEXT)));
            PdfPCell drawn = new PdfPCell(image, false);
            drawn.setBorder(Rectangle.NO_BORDER);
            drawn.setPadding(0);
            together.addCell(drawn);
            add(together, new float[] {width()});
        }

        private PdfPCell ruled(Table table, int column, Phrase phrase, float[] own) {
            own[column] = Math.max(own[column], Fonts.width(phrase) + 2 * PADDING + 1);
            PdfPCell cell = plain(phrase);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidth(HAIRLINE);
            cell.setBorderColor(LINE);
            cell.setPaddingBottom(PADDING + 1.5f);
            cell.setHorizontalAlignment(table.columns().get(column).numbers() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            return cell;
        }

        private static PdfPCell plain(Phrase phrase) {
            PdfPCell cell = new PdfPCell(phrase);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPadding(PADDING);
            cell.setPaddingTop(0);
            cell.setLeading(0, Fonts.LEADING);
            return cell;
        }

        private void add(PdfPTable table, float[] widths) {
            table.setWidths(widths);
            table.setWidthPercentage(100);
            table.setSpacingAfter(GAP);
            document.add(table);
        }

        private float width() {
            return document.right() - document.left();
        }
    }

    /** Black and white, eight dots to a module, so that no viewer blurs it. */
    private static Image image(QrCode code) throws IOException {
        int dots = 8;
        int side = code.size() * dots;
        byte[] grey = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                grey[y * side + x] = (byte) (code.dark(x / dots, y / dots) ? 0 : 0xff);
            }
        }
        Image image = Image.getInstance(side, side, 1, 8, grey);
        image.scaleAbsolute(CODE, CODE);
        return image;
    }

    /** At the foot of every page its title and number. How many there are is known at the end, so until then each foot is left open. */
    private static final class Feet extends PdfPageEventHelper {

        private final String title;
        private final Paper.PageWords words;
        private final Fonts fonts;
        private final List<PdfTemplate> feet = new ArrayList<>();

        Feet(String title, Paper.PageWords words, Fonts fonts) {
            this.title = title;
            this.words = words;
            this.fonts = fonts;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            PdfContentByte page = writer.getDirectContent();
            PdfTemplate foot = page.createTemplate(document.right() - document.left(), SMALL * 2);
            page.addTemplate(foot, document.left(), FOOT);
            feet.add(foot);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            for (int i = 0; i < feet.size(); i++) {
                PdfTemplate foot = feet.get(i);
                ColumnText.showTextAligned(foot, Element.ALIGN_LEFT, fonts.regular(title, SMALL), 0, SMALL / 2, 0);
                ColumnText.showTextAligned(foot, Element.ALIGN_RIGHT, fonts.regular(words.of(i + 1, feet.size()), SMALL), foot.getWidth(), SMALL / 2, 0);
            }
        }
    }
}
