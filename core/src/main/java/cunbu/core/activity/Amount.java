package cunbu.core.activity;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as reports write it: 15000多, 约500, 500以上, 120余人, 1.5万份, 5,000+.
 *
 * @param qualifier what the writing says of it; exact where it says nothing
 */
public record Amount(Long value, Qualifier qualifier) {

    private static final String UNIT = "人次|人|份|个|只|条|件|箱|盒|瓶|户|场次|场|次|期|对|张|册|本|套|块|名|位";
    private static final Pattern SHAPE = Pattern.compile("(?<before>大约|约|近|至少|不少于|不低于|超过|>=|>|≥)?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<part>\\.\\d+)?"
            + "(?<more>多|余)?(?<tenThousand>万)?(?<after>多|余|\\+)?(?:" + UNIT + ")?(?<end>以上|左右|上下|多|余)?");
    private static final String ABOUT = "大约|约|近|左右|上下";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int LONGEST = 12;

    /** @param text of any width; empty if it is no number, or not a whole one */
    public static Optional<Amount> read(String text) {
        String word = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher match = SHAPE.matcher(word);
        if (!match.matches() || match.group("digits").length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal written = new BigDecimal(match.group("digits").replace(",", "") + text(match, "part"));
        BigDecimal number = (match.group("tenThousand") == null ? written : written.multiply(TEN_THOUSAND)).stripTrailingZeros();
        return number.scale() > 0 ? Optional.empty() : Optional.of(new Amount(number.longValueExact(), qualifier(match)));
    }

    private static Qualifier qualifier(Matcher match) {
        String said = text(match, "before") + text(match, "more") + text(match, "after") + text(match, "end");
        if (said.isEmpty()) {
            return Qualifier.EXACT;
        }
        return (text(match, "before") + text(match, "end")).matches(".*(" + ABOUT + ").*") ? Qualifier.ABOUT : Qualifier.AT_LEAST;
    }

    private static String text(Matcher match, String group) {
        return match.group(group) == null ? "" : match.group(group);
    }
}
