package cunbu.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {

    @TempDir
    Path folder;

    @Test
    void noCharacterIsLostWhicheverFontHasIt() throws IOException {
        String usual = "张·㛃䶮龘 Ab-1￥";
        String rare = "𠅤𠮷𫚉𬱖";
        String neither = "\ue863\u0e01";
        String text = text(new Paper("标题𠮷", Block.Lines.of(usual), Block.Lines.of("中" + rare + "间"), Block.Lines.of(neither)));
        assertThat(text).contains(usual.replace(" ", "")).contains("中" + rare + "间").contains("[U+E863][U+0E01]").contains("标题𠮷");
    }

    @Test
    void everyRowIsThereAndHeadingsAndNumbersStandOnEveryPage() throws IOException {
        List<List<String>> rows = IntStream.range(0, 100).mapToObj(i -> List.of("行" + i + "尾", "" + i)).toList();
        Path file = write(new Paper("长表", new Table(List.of(Column.words("姓名"), Column.numbers("数")), rows)));
        try (PdfReader reader = new PdfReader(file.toString())) {
            int pages = reader.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s", "")).contains("姓名").contains("第" + page + "页共" + pages + "页");
            }
        }
        String text = text(file);
        assertThat(rows).allSatisfy(row -> assertThat(text).contains(row.get(0)));
    }

    @Test
    void theCodeOnTheSheetIsRead() throws IOException {
        String said = "x_-".repeat(150);
        Path file = write(new Paper("公示", new Block.Code(said, "扫码核对")));
        Path picture = folder.resolve("code.png");
        ImageIO.write(onlyImage(file), "png", picture.toFile());
        assertThat(QrCode.read(picture)).contains(said);
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        Path file = write(new Paper("公示", Block.Lines.of("张𠅤")));
        try (PdfReader reader = new PdfReader(file.toString())) {
            PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            assertThat(fonts.getKeys()).isNotEmpty().allSatisfy(name -> {
                PdfArray inner = fonts.getAsDict(name).getAsArray(PdfName.DESCENDANTFONTS);
                PdfDictionary described = ((PdfDictionary) PdfReader.getPdfObject(inner.getPdfObject(0))).getAsDict(PdfName.FONTDESCRIPTOR);
                assertThat(described.get(PdfName.FONTFILE2)).isNotNull();
            });
        }
    }

    @Test
    void neitherTheHourNorChanceIsInTheFile() throws IOException {
        String file = new String(Files.readAllBytes(write(new Paper("公示𠅤", Block.Lines.of("张𠅤")))), StandardCharsets.ISO_8859_1);
        assertThat(file).doesNotContain("CreationDate").contains("/AAAAAA+", "/AAAAAB+", "/ID [<");
        assertThat(new String(Files.readAllBytes(write(new Paper("公示𠅤", Block.Lines.of("张𠅤")))), StandardCharsets.ISO_8859_1)).isEqualTo(file);
    }

    private String text(Paper paper) throws IOException {
        return text(write(paper));
    }

    private Path write(Paper paper) throws IOException {
        Path file = folder.resolve("out.pdf");
        paper.write(file, (page, pages) -> "第 " + page + " 页 共 " + pages + " 页");
        return file;
    }

    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(file.toString())) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s", ""));
            }
        }
        return text.toString();
    }

    private static BufferedImage onlyImage(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(file.toString())) {
            PdfDictionary images = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
            List<PdfObject> found = new ArrayList<>();
            images.getKeys().forEach(name -> found.add(PdfReader.getPdfObject(images.get(name))));
            found.removeIf(each -> !PdfName.IMAGE.equals(((PdfDictionary) each).get(PdfName.SUBTYPE)));
            assertThat(found).hasSize(1);
            PRStream stream = (PRStream) found.get(0);
            int width = stream.getAsNumber(PdfName.WIDTH).intValue();
            byte[] grey = PdfReader.getStreamBytes(stream);
            BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < width; y++) {
                for (int x = 0; x < width; x++) {
                    image.setRGB(x, y, grey[y * width + x] == 0 ? 0 : 0xffffff);
                }
            }
            return image;
        }
    }
}
