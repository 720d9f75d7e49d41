package cunbu.core.closing;

import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How a balance came out over the rows of a form and its total.
 *
 * @param balance what was checked; empty for the sums of all columns over the rows
 * @param answer  NO if it fails in a row, else UNKNOWN if it could not be checked in one
 * @param wrong   in how many rows it fails, or how many sums are not their total
 * @param first   the first of those rows; the whole area for the sums; null if none fails
 * @param left    what stands there on the left; likewise {@code right}
 */
public record Check(Optional<Balance> balance, Answer answer, int wrong, AreaCode first, BigDecimal left, BigDecimal right) {

    public boolean fails() {
        return answer == Answer.NO;
    }

    /** The code of the balance; {@code sums} for the sums over the rows. */
    public String code() {
        return balance.map(Balance::code).orElse("sums");
    }

    static Check of(Balance balance, Map<AreaCode, Measures> rows) {
        int wrong = 0;
        boolean unknown = false;
        Check first = null;
        for (Map.Entry<AreaCode, Measures> row : rows.entrySet()) {
            Optional<BigDecimal> left = balance.left(row.getValue());
            Optional<BigDecimal> right = balance.right(row.getValue());
            if (left.isEmpty() || right.isEmpty()) {
                unknown = true;
            } else if (!balance.holds(left.get(), right.get())) {
                wrong++;
                first = first == null ? new Check(Optional.of(balance), Answer.NO, 1, row.getKey(), left.get(), right.get()) : first;
            }
        }
        return first == null ? new Check(Optional.of(balance), unknown ? Answer.UNKNOWN : Answer.YES, 0, null, null, null)
                : new Check(first.balance, Answer.NO, wrong, first.first, first.left, first.right);
    }
}
