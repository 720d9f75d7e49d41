package cunbu.core.notice;

import cunbu.core.history.Coded;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a name is hidden in public. A character is what a person takes for one: 𠅤 is one although two {@code char}s hold it, and
 * a mark that stands on a character belongs to it. The dots and blanks between the parts of a name stay where they are.
 */
public enum Masking implements Coded {
    /** Of three characters and more the first and the last are shown, of two the first, of a single one none. */
    MIDDLE("middle") {
        @Override
        boolean shows(int at, int characters) {
            return at == 0 && characters > 1 || at == characters - 1 && characters > 2;
        }
    },
    /** Of two characters and more the first is shown, of a single one none. */
    ALL_BUT_FIRST("all-but-first") {
        @Override
        boolean shows(int at, int characters) {
            return at == 0 && characters > 1;
        }
    };

    static final String STAR = "*";
    private static final String BETWEEN = "·•‧・･ 　";

    private final String code;

    Masking(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the character at that place, counted from 0 without dots and blanks, is shown. */
    abstract boolean shows(int at, int characters);

    String mask(String name) {
        List<String> parts = parts(name);
        int characters = (int) parts.stream().filter(part -> !isBetween(part)).count();
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (String part : parts) {
            if (isBetween(part)) {
                masked.append(part);
            } else {
                masked.append(shows(at++, characters) && isLetter(part) ? part : STAR);
            }
        }
        return masked.toString();
    }

    /** The characters of a name, with the dots and blanks between them. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        name.codePoints().forEach(each -> {
            String character = Character.toString(each);
            if (isMark(each) && !parts.isEmpty()) {
                parts.add(parts.remove(parts.size() - 1) + character);
            } else {
                parts.add(character);
            }
        });
        return parts;
    }

    static boolean isBetween(String part) {
        return BETWEEN.contains(part);
    }

    /** Only letters are ever shown. One that is newer than this Java lies in the planes of Chinese characters or in the area of private use. */
    static boolean isLetter(String part) {
        int first = part.codePointAt(0);
        boolean newer = first >= 0x20000 && first < 0x40000 && (first & 0xfffe) != 0xfffe;
        return Character.isLetter(first) || newer || Character.getType(first) == Character.PRIVATE_USE;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
