package cunbu.app.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings what people type in many ways to one form. */
final class Words {

    /** Blanks of every kind and width, line breaks, and marks that have no width at all. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern HAN_BLANK_HAN = Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}\\p{Cf}]+(?=\\p{IsHan})");
    /** What a spreadsheet or an export puts before a number to keep it text. */
    private static final Pattern GUARD = Pattern.compile("^['`\u2018\u2019]|^=\"(.*)\"$");

    private Words() {
    }

    /** Half-width, without any blank, and without the guard that keeps a number text. */
    static String bare(String text) {
        String narrow = BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return GUARD.matcher(narrow).replaceFirst("$1");
    }

    /** A text or name as it should stand in the register: NFC, no blanks around it, none inside a Chinese name. */
    static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return HAN_BLANK_HAN.matcher(composed).replaceAll("").strip();
    }
}
