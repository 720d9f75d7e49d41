package cunbu.app.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A QR code (ISO/IEC 18004) with error correction M, which bears a fold or a stain of about 15 %: one module to a pixel, with the quiet
 * zone of four modules around it.
 */
public final class QrCode {

    /** What one code of this correction holds in ASCII; two bytes of UTF-8 fewer of anything else. */
    public static final int MOST_BYTES = 2_331;

    private static final int QUIET_ZONE = 4;
    /** An A4 sheet at 600 dots to the inch has 35 million. */
    private static final int MOST_PIXELS = 40_000_000;
    /** How many times a picture is enlarged at most before no code is said to be on it. */
    private static final int LARGEST = 3;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException if the text is empty or more than one code holds */
    public static QrCode of(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.MARGIN, QUIET_ZONE);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            // Not every reading device knows the mark that this adds.
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        }
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("more than one code holds", e);
        }
    }

    /** Modules on each side, with the quiet zone. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether that module is dark, counted from 0 at the left and the top. */
    public boolean dark(int x, int y) {
        return modules.get(x, y);
    }

    /** Writes a picture in black and white with so many pixels to a module. */
    public void png(OutputStream out, int pixels) throws IOException {
        BufferedImage image = new BufferedImage(size() * pixels, size() * pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, dark(x / pixels, y / pixels) ? 0x000000 : 0xffffff);
            }
        }
        ImageIO.write(image, "png", out);
    }

    /** The text of the code in a picture, such as a scan of a sheet (PNG, JPEG); empty if it is no picture or no code is found on it. */
    public static Optional<String> read(Path picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            boolean large = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
            return large ? Optional.empty() : read(reader.read(0));
        } catch (IIOException e) {
            return Optional.empty();
        }
    }

    /** Enlarged where it is not found as it is: modules of two or three pixels fall between the reader's own. */
    private static Optional<String> read(BufferedImage image) {
        return IntStream.rangeClosed(1, LARGEST).mapToObj(factor -> decode(image, factor)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> decode(BufferedImage image, int factor) {
        int width = image.getWidth() * factor;
        int height = image.getHeight() * factor;
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = white.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        RGBLuminanceSource source = new RGBLuminanceSource(width, height, white.getRGB(0, 0, width, height, null, 0, width));
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
