package cunbu.core.notice;

import cunbu.core.rule.PlainText;
import java.util.List;

/**
 * A name as it may hang in public: a star for every character but the first and the last, of which the last is shown only if at least
 * one is hidden between. It holds no digit.
 */
public record PublicName(String text) {

    private static final int LONGEST = 80;

    /** @throws IllegalArgumentException if more is shown than the first and the last character, or something other than letters */
    public PublicName {
        if (!isMasked(text)) {
            throw new IllegalArgumentException("not a masked name");
        }
    }

    /** The name masked; a single star for somebody without a name. */
    public static PublicName of(String name, Masking masking) {
        String tidy = PlainText.tidy(name);
        String masked = PlainText.isBlank(tidy) ? "" : masking.mask(tidy.codePointCount(0, tidy.length()) > LONGEST
                ? tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST)) : tidy);
        return new PublicName(isMasked(masked) ? masked : Masking.STAR);
    }

    private static boolean isMasked(String text) {
        List<String> characters = Masking.parts(text).stream().filter(part -> !Masking.isBetween(part)).toList();
        for (int i = 0; i < characters.size(); i++) {
            boolean shown = !characters.get(i).equals(Masking.STAR);
            if (shown && (!Masking.MIDDLE.shows(i, characters.size()) || !Masking.isLetter(characters.get(i)))) {
                return false;
            }
        }
        return !characters.isEmpty() && PlainText.refusals("name", text, LONGEST).isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
