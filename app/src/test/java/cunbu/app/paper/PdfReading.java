package cunbu.app.paper;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A PDF as a test reads it.
 *
 * @param text   of all pages, without spaces and line breaks
 * @param images coloured ones, as they lie in the file
 */
public record PdfReading(String text, List<BufferedImage> images) {

    public static PdfReading of(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        List<BufferedImage> images = new ArrayList<>();
        try (PdfReader reader = new PdfReader(file.toString())) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s", ""));
                images(reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT), images);
            }
        }
        return new PdfReading(text.toString(), images);
    }

    private static void images(PdfDictionary objects, List<BufferedImage> found) throws IOException {
        for (PdfName name : objects == null ? List.<PdfName>of() : objects.getKeys()) {
            PdfObject object = PdfReader.getPdfObject(objects.get(name));
            if (PdfName.IMAGE.equals(((PdfDictionary) object).get(PdfName.SUBTYPE))) {
                found.add(image((PRStream) object));
            }
        }
    }

    private static BufferedImage image(PRStream stream) throws IOException {
        BufferedImage image = new BufferedImage(stream.getAsNumber(PdfName.WIDTH).intValue(), stream.getAsNumber(PdfName.HEIGHT).intValue(),
                BufferedImage.TYPE_INT_RGB);
        byte[] colours = PdfReader.getStreamBytes(stream);
        for (int at = 0; at < image.getWidth() * image.getHeight(); at++) {
            int colour = (colours[3 * at] & 0xff) << 16 | (colours[3 * at + 1] & 0xff) << 8 | colours[3 * at + 2] & 0xff;
            image.setRGB(at % image.getWidth(), at / image.getWidth(), colour);
        }
        return image;
    }
}
