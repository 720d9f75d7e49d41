package cunbu.core.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What must hold of any line of text in the register: normalised (Unicode NFC), nothing invisible in it, not damaged on its way.
 * Rare characters pass, those outside the basic plane and those newer than this Java too.
 */
public final class PlainText {

    private PlainText() {
    }

    /** The same text as it should have been written: NFC, no blanks around it; null stays null. */
    public static String tidy(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /**
     * Refused: text that is not NFC or has blanks around it; controls and line ends; marks that turn the direction; characters
     * without width; replacement characters and halves of characters; more characters (not chars) than {@code longest}.
     *
     * @param text null has nothing wrong with it
     */
    public static List<Refusal> refusals(String field, String text, int longest) {
        if (text == null) {
            return List.of();
        }
        int length = text.codePointCount(0, text.length());
        return new Refusals()
                .when(!Normalizer.isNormalized(text, Normalizer.Form.NFC), field, "text.notNormalised")
                .when(!text.equals(text.strip()), field, "text.blanksAround")
                .when(any(text, PlainText::isControl), field, "text.control")
                .when(any(text, PlainText::isDirection), field, "text.direction")
                .when(any(text, PlainText::isWithoutWidth), field, "text.withoutWidth")
                .when(any(text, PlainText::isDamage), field, "text.damaged")
                .when(length > longest, field, "text.tooLong", longest, length)
                .all();
    }

    /** Looked at again: characters of private use, which other computers show differently or not at all. */
    public static List<Refusal> warnings(String field, String text) {
        boolean privateUse = text != null && any(text, c -> Character.getType(c) == Character.PRIVATE_USE);
        return new Refusals().when(privateUse, field, "text.privateUse").all();
    }

    private static boolean any(String text, IntPredicate wrong) {
        return text.codePoints().anyMatch(wrong);
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static boolean isWithoutWidth(int c) {
        return Character.getType(c) == Character.FORMAT && !isDirection(c);
    }

    private static boolean isDamage(int c) {
        return c == 0xFFFD || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
    }
}
