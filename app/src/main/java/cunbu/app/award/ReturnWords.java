package cunbu.app.award;

import cunbu.app.sheet.Cell;
import cunbu.core.payment.PaymentResult;
import cunbu.core.payment.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of the file that a bank sends back. What is not clear is null. */
final class ReturnWords {

    private static final Set<String> PAID = Set.of("成功", "已发放", "发放成功", "已入账", "入账成功", "交易成功", "处理成功", "代发成功", "已付", "已支付", "支付成功",
            "paid", "success", "succeeded", "successful", "ok");
    private static final Set<String> RETURNED = Set.of("失败", "退回", "已退回", "退汇", "已退汇", "退票", "未成功", "发放失败", "入账失败", "交易失败", "处理失败", "代发失败",
            "支付失败", "returned", "failed", "failure", "rejected");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern GUARD = Pattern.compile("^['`]|^=\"(.*)\"$");
    private static final Pattern AMOUNT = Pattern.compile("-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]{1,2}0*)?");
    private static final Pattern CURRENCY = Pattern.compile("^(¥|￥|rmb|cny)|(元|rmb|cny)$");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?");
    /** A workbook keeps 59.99 as the nearest binary fraction; what is farther from a cent than that is no cent. */
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    private ReturnWords() {
    }

    /** Half-width, small letters, without blanks and without the guard that keeps a number text. */
    static String plain(String text) {
        String narrow = BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return GUARD.matcher(narrow).replaceFirst("$1").toLowerCase(Locale.ROOT);
    }

    /** Fen. */
    static Long fen(Cell cell) {
        if (cell instanceof Cell.Number number) {
            BigDecimal cents = number.value().setScale(2, RoundingMode.HALF_UP);
            return cents.subtract(number.value()).abs().compareTo(NOISE) > 0 ? null : fen(cents);
        }
        String text = CURRENCY.matcher(plain(cell.text())).replaceAll("");
        return AMOUNT.matcher(text).matches() ? fen(new BigDecimal(text.replace(",", ""))) : null;
    }

    static PaymentResult result(Cell cell) {
        String word = plain(cell.text());
        return PAID.contains(word) ? PaymentResult.PAID : RETURNED.contains(word) ? PaymentResult.RETURNED : null;
    }

    static LocalDate day(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return day.value();
        }
        Matcher found = DAY.matcher(plain(cell.text()));
        try {
            return !found.matches() ? null
                    : LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Long fen(BigDecimal yuan) {
        try {
            return Sum.fen(yuan);
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
