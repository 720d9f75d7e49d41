package cunbu.core.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in print.
 *
 * @param value      its scale is the precision in which it is printed; below zero for tens, hundreds and so on ({@code 1.7万})
 * @param girlsFirst whether it is printed as {@code 100:108}, girls before boys
 */
public record Printed(BigDecimal value, boolean girlsFirst) {

    private static final Pattern NUMBER = Pattern.compile("(上升|增加|提高|增长|下降|减少|降低)?([+-]?)([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(\\.[0-9]{1,10})?"
            + "(?:[eE]([+-]?[0-9]{1,2}))?(万)?(?:%|‰|个?[百千]分点|[人例户名件次])?");
    private static final Pattern RATIO = Pattern.compile("(?:100:(?<girlsFirst>[0-9.]+)|(?<boysFirst>[0-9.]+):100)");
    private static final int MOST_DIGITS = 24;
    private static final int TEN_THOUSANDS = 4;

    /** The number meant by a text such as {@code 98.5}, {@code １７，０３３人}, {@code 1.7万}, {@code 下降0.44个百分点} or {@code 108:100}; empty if it is none. */
    public static Optional<Printed> of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").replace('\u2212', '-').replace('\u2013', '-');
        Matcher ratio = RATIO.matcher(bare);
        if (ratio.matches()) {
            boolean girlsFirst = ratio.group("girlsFirst") != null;
            return number(girlsFirst ? ratio.group("girlsFirst") : ratio.group("boysFirst")).map(value -> new Printed(value, girlsFirst));
        }
        return number(bare).map(value -> new Printed(value, false));
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal digits = new BigDecimal(parts.group(3).replace(",", "") + (parts.group(4) == null ? "" : parts.group(4)));
        int tens = (parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5))) + (parts.group(6) == null ? 0 : TEN_THOUSANDS);
        BigDecimal value = digits.scaleByPowerOfTen(tens);
        if (Math.abs(value.scale()) > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean falls = parts.group(1) != null && "下降减少降低".contains(parts.group(1));
        return Optional.of(falls != parts.group(2).equals("-") ? value.negate() : value);
    }

    /** Half of the last digit's place: how far the number may lie from what it was rounded from. */
    BigDecimal half() {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.scale()).multiply(new BigDecimal("0.5"));
    }
}
