package cunbu.app.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words under which a name is found: each character, each pair of neighbours, and from every syllable on the rest of the
 * name in letters and in initials. A part of a name is then an exact word or the beginning of one, whatever its length.
 */
final class NameGrams {

    private static final int[] NO_PART_OF_A_NAME = {Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR, Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
            Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
            Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.CURRENCY_SYMBOL, Character.SURROGATE};

    private NameGrams() {
    }

    /** A name or a question without blanks and marks, in one width and in small letters. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().filter(NameGrams::isPart)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** All words of a name, blanks between them. @param pinyin its syllables */
    static String of(String name, String pinyin) {
        Set<String> words = new LinkedHashSet<>();
        int[] characters = plain(name).codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            words.add(new String(characters, i, 1));
            if (i + 1 < characters.length) {
                words.add(new String(characters, i, 2));
            }
        }
        String[] syllables = pinyin.isEmpty() ? new String[0] : pinyin.split(" ");
        for (int i = 0; i < syllables.length; i++) {
            words.add(letters(syllables, i));
            words.add(initials(syllables, i));
        }
        return String.join(" ", words);
    }

    /** The words that a name must have to contain these characters. */
    static List<String> within(String characters) {
        int[] all = characters.codePoints().toArray();
        if (all.length == 1) {
            return List.of(characters);
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < all.length; i++) {
            pairs.add(new String(all, i, 2));
        }
        return pairs;
    }

    /** A question in letters as the index has it: clerks type lv and nv where pinyin has lü and nü. */
    static String typed(String letters) {
        return letters.replace("lv", "lu").replace("nv", "nu").replace('ü', 'u');
    }

    static String letters(String[] syllables, int from) {
        return typed(String.join("", List.of(syllables).subList(from, syllables.length)));
    }

    static String initials(String[] syllables, int from) {
        StringBuilder initials = new StringBuilder();
        for (int i = from; i < syllables.length; i++) {
            initials.append(syllables[i].charAt(0));
        }
        return initials.toString();
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        for (int each : NO_PART_OF_A_NAME) {
            if (each == type) {
                return false;
            }
        }
        return true;
    }
}
