package cunbu.app.sheet;

import cunbu.app.sheet.SheetUnreadable.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the encoding of a text file by decoding all of it strictly, so that no character is ever quietly replaced. */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encoding() {
    }

    /** The encoding in which the whole file can be read: by its mark if it has one, else UTF-8 before GB18030. */
    static Charset of(Path file) throws IOException {
        List<Charset> candidates = hasWideMark(firstTwo(file)) ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, GB18030);
        for (Charset each : candidates) {
            if (decodes(file, each)) {
                return each;
            }
        }
        throw new SheetUnreadable(Reason.UNKNOWN_ENCODING);
    }

    /** A reader that fails on a wrong byte and has passed over the mark. */
    static BufferedReader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(strict(Files.newInputStream(file), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    static boolean hasWideMark(byte[] head) {
        return head.length >= 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
    }

    private static byte[] firstTwo(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(2);
        }
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        try (Reader reader = strict(Files.newInputStream(file), charset)) {
            char[] buffer = new char[1 << 16];
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader strict(InputStream in, Charset charset) {
        return new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
