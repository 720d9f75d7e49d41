package cunbu.core.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers in a text that name a person or an account. Digits count in every script, in circles and in Chinese (三, 叁), and go on across
 * anything that is neither a letter nor a digit, so that no blank, hyphen or line end hides them. Seven digits are too many: the shortest
 * telephone number has as many, and no address needs them.
 */
enum LongNumber {
    IDENTITY("[0-9]{15}|[0-9]{17}[0-9X]"),
    PHONE("(86)?1[0-9]{10}|0[0-9]{9,11}|[0-9]{7,8}"),
    ACCOUNT("[0-9]{12,19}"),
    OTHER("[0-9]{7,}X?");

    private static final Pattern RUN = Pattern.compile("[0-9]{7,}X?");
    private static final List<String> CHINESE = List.of("〇零", "一壹", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖");

    private final Pattern shape;

    LongNumber(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** What is found in the text: of each run of digits the first kind that it looks like. */
    static Set<LongNumber> in(String text) {
        Set<LongNumber> found = EnumSet.noneOf(LongNumber.class);
        RUN.matcher(digits(text)).results().forEach(run -> found.add(of(run.group())));
        return found;
    }

    private static LongNumber of(String run) {
        for (LongNumber each : values()) {
            if (each.shape.matcher(run).matches()) {
                return each;
            }
        }
        throw new IllegalStateException("every run is a number");
    }

    /** Digits as 0-9, the X that may end an identity number, a dot for every other letter, and nothing for the rest. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(each -> {
            int digit = Character.digit(each, 10);
            int value = digit >= 0 ? digit : chinese(each).orElse(-1);
            if (value >= 0) {
                digits.append(value);
            } else if (each == 'x' || each == 'X') {
                digits.append('X');
            } else if (Character.isLetter(each)) {
                digits.append('.');
            }
        });
        return digits.toString();
    }

    private static Optional<Integer> chinese(int character) {
        for (int value = 0; value < CHINESE.size(); value++) {
            if (CHINESE.get(value).indexOf(character) >= 0) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
