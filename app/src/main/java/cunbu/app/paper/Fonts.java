package cunbu.app.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/**
 * The fonts that come with the program, for paper. No character is lost: one that the usual font does not have is taken from the font of
 * rare characters, and one that neither has is written as its number, such as {@code [U+E863]}.
 */
final class Fonts {

    /** From line to line, as a multiple of the size of the letters. */
    static final float LEADING = 1.4f;
    private static final LineBreaks BREAKS = new LineBreaks();

    private final BaseFont regular = load("NotoSansSC-Regular.ttf");
    private final BaseFont bold = load("NotoSansSC-Bold.ttf");
    private BaseFont rare;

    Phrase regular(String text, float size) {
        return phrase(text, regular, size);
    }

    Phrase bold(String text, float size) {
        return phrase(text, bold, size);
    }

    /** How wide the text stands on one line, in points. */
    static float width(Phrase phrase) {
        return (float) phrase.getChunks().stream().mapToDouble(each -> ((Chunk) each).getWidthPoint()).sum();
    }

    private Phrase phrase(String text, BaseFont usual, float size) {
        Phrase phrase = new Phrase(size * LEADING);
        phrase.setFont(new Font(usual, size));
        for (int at = 0; at < text.length();) {
            BaseFont font = font(text.codePointAt(at), usual);
            int end = at;
            while (end < text.length() && font(text.codePointAt(end), usual) == font) {
                end += Character.charCount(text.codePointAt(end));
            }
            String run = text.substring(at, end);
            Chunk chunk = font == null ? new Chunk(numbers(run), new Font(usual, size)) : new Chunk(run, new Font(font, size));
            phrase.add(chunk.setSplitCharacter(BREAKS));
            at = end;
        }
        return phrase;
    }

    /** The font that has the character; null if none does. */
    private BaseFont font(int character, BaseFont usual) {
        if (usual.charExists(character)) {
            return usual;
        }
        if (rare == null) {
            rare = load("CunbuRare-Regular.ttf");
        }
        return rare.charExists(character) ? rare : null;
    }

    private static String numbers(String run) {
        return run.codePoints().mapToObj(each -> String.format("[U+%04X]", each)).collect(Collectors.joining());
    }

    private static BaseFont load(String name) {
        try (InputStream file = Fonts.class.getResourceAsStream("/cunbu/app/font/" + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
