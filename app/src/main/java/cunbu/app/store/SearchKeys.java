package cunbu.app.store;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How a name is read aloud and where it stands in a list. Worked out once, when a name is saved: a surname is read as a surname
 * (仇 is qiu, 万俟 is mo qi), every other character by itself, and each is remembered.
 */
final class SearchKeys {

    /** Surnames of two characters whose first one is read otherwise elsewhere, or is a surname itself. */
    private static final Set<String> DOUBLE_SURNAMES = Set.of("万俟", "尉迟", "单于", "长孙", "澹台", "令狐", "乐正", "宰父", "呼延", "赫连",
            "欧阳", "上官", "司马", "司徒", "司空", "诸葛", "宇文", "慕容", "皇甫", "公孙", "夏侯", "东方", "独孤", "鲜于", "闾丘", "亓官");
    /** What the library reads otherwise or not at all: 刀 is the surname of many Dai families, 𠮷 is written for 吉. */
    private static final Map<String, String> READ_HERE = Map.of("刀", "dao", "𠮷", "ji");
    private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final Collator ORDER = Collator.getInstance(ULocale.SIMPLIFIED_CHINESE).freeze();
    private static final Map<String, String> SURNAMES = new ConcurrentHashMap<>();
    private static final Map<Integer, String> CHARACTERS = new ConcurrentHashMap<>();

    private SearchKeys() {
    }

    /** The syllables of a name in plain lower-case letters, one blank between them: {@code zhang wei}; 吕 is {@code lu}. */
    static String pinyin(String name) {
        String plain = NameGrams.plain(name);
        if (plain.isEmpty()) {
            return "";
        }
        int end = plain.offsetByCodePoints(0, 1);
        if (plain.length() >= 2 && DOUBLE_SURNAMES.contains(plain.substring(0, 2))) {
            end = 2;
        }
        String surname = SURNAMES.computeIfAbsent(plain.substring(0, end), SearchKeys::surname);
        String rest = plain.substring(end).codePoints().mapToObj(SearchKeys::character).collect(Collectors.joining());
        return (surname + rest).strip().replaceAll(" +", " ");
    }

    /** Bytes whose order is that of Chinese dictionaries: by pinyin, rare characters among the others. */
    static byte[] order(String name) {
        return ORDER.getCollationKey(name).toByteArray();
    }

    private static String surname(String han) {
        return letters(READ_HERE.getOrDefault(han, NAMES.transliterate(han)), han.length() > 1 || !isLetter(han.codePointAt(0)));
    }

    private static String character(int c) {
        return CHARACTERS.computeIfAbsent(c, each -> read(Character.toString(each)));
    }

    private static String read(String one) {
        return letters(READ_HERE.getOrDefault(one, PLAIN.transliterate(one)), !isLetter(one.codePointAt(0)));
    }

    /** Letters of a name in Latin script stay together; a Chinese character is a syllable of its own. */
    private static String letters(String read, boolean syllable) {
        String letters = read.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
        return syllable ? " " + letters + " " : letters;
    }

    private static boolean isLetter(int c) {
        return c < 0x250;
    }
}
