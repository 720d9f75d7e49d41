package cunbu.app.sheet;

import cunbu.app.sheet.SheetUnreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Tells what a file is by its first bytes. */
enum Format {
    WORKBOOK, TEXT;

    private static final int HEAD = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The stream of an OLE file that holds a workbook behind a password. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static Format of(Path file) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new SheetUnreadable(Reason.EMPTY);
        }
        if (startsWith(head, ZIP)) {
            return WORKBOOK;
        }
        if (startsWith(head, OLE)) {
            throw new SheetUnreadable(contains(file, ENCRYPTED) ? Reason.PASSWORD : Reason.OLD_WORKBOOK);
        }
        if (isWebPage(head) || !isText(head)) {
            throw new SheetUnreadable(Reason.NOT_A_SHEET);
        }
        return TEXT;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new SheetUnreadable(Reason.MISSING, e);
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean contains(Path file, byte[] mark) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(mark, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new SheetUnreadable(Reason.MISSING, e);
        }
    }

    /** Some old systems write a web page and call it .xls. */
    private static boolean isWebPage(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<") || start.startsWith("\u00ef\u00bb\u00bf<");
    }

    private static boolean isText(byte[] head) {
        if (Encoding.hasWideMark(head)) {
            return true;
        }
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }
}
