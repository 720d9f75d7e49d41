package cunbu.app.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of a file what the libraries put in of the hour and of chance, so that the same paper always has the same bytes. */
final class SameBytes {

    private static final Pattern MADE_AT = Pattern.compile("/CreationDate\\(D:[^)]*\\)");
    private static final Pattern FONT_TAG = Pattern.compile("/([A-Z]{6})\\+(?=NotoSansSC-|CunbuRare-)");
    private static final Pattern FILE_ID = Pattern.compile("/ID \\[<([0-9a-f]{32})><([0-9a-f]{32})>\\]");
    private static final Pattern WORKBOOK_MADE_AT = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final String WORKBOOK_PROPERTIES = "docProps/core.xml";
    /** The first moment that a ZIP can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int ID_DIGITS = 32;

    private SameBytes() {
    }

    /** A PDF without the time of its making, its fonts tagged in order, its id made from its content. No byte moves: the file holds its own places. */
    static byte[] pdf(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        text = MADE_AT.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
        Map<String, String> tags = new HashMap<>();
        text = FONT_TAG.matcher(text).replaceAll(found -> "/" + tags.computeIfAbsent(found.group(1), any -> "AAAAA" + (char) ('A' + tags.size())) + "+");
        String blank = FILE_ID.matcher(text).replaceAll("/ID [<" + "0".repeat(ID_DIGITS) + "><" + "0".repeat(ID_DIGITS) + ">]");
        String id = digest(blank.getBytes(StandardCharsets.ISO_8859_1)).substring(0, ID_DIGITS);
        return FILE_ID.matcher(blank).replaceAll(Matcher.quoteReplacement("/ID [<" + id + "><" + id + ">]")).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A workbook without the time of its making. @param file as the library has written it */
    static byte[] workbook(Path file) throws IOException {
        ByteArrayOutputStream same = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(same)) {
            for (ZipEntry entry : in.stream().toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(WORKBOOK_PROPERTIES) ? withoutTime(content) : content);
                out.closeEntry();
            }
        }
        return same.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        return WORKBOOK_MADE_AT.matcher(new String(properties, StandardCharsets.UTF_8)).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
