package cunbu.core.payment;

import cunbu.core.award.AwardCase;
import cunbu.core.history.Coded;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a case was paid though it was not due. It is shown; no list ever sets it off.
 *
 * @param months what was too much in each month, in fen
 */
public record Overpayment(AwardCase claim, Cause cause, SortedMap<YearMonth, Long> months) {

    /** Why it was too much. */
    public enum Cause implements Coded {
        /** All of it was paid for months after the exit. */
        AFTER_EXIT("after-exit"),
        /** By the facts and the law as they are known now, less is due, or nothing. */
        NOT_DUE("not-due"),
        /** The confirmation was taken back. */
        NOT_CONFIRMED("not-confirmed");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The whole, in fen. */
    public long fen() {
        return months.values().stream().mapToLong(Long::longValue).sum();
    }

    public List<YearMonth> monthsInOrder() {
        return List.copyOf(months.keySet());
    }

    /**
     * What was too much; empty if nothing was. What the bank returned was not paid.
     *
     * @param due what is due for a month by what is known now, in fen; null where that cannot be said, and nothing is held to be
     *            too much then
     */
    public static Optional<Overpayment> of(AwardCase claim, Standing standing, Collection<Payment> payments, Function<YearMonth, Long> due) {
        SortedMap<YearMonth, Long> paid = Months.amounts(payments.stream().filter(PaidMonths::stands).toList());
        SortedMap<YearMonth, Long> tooMuch = new TreeMap<>();
        paid.forEach((month, fen) -> {
            Long dueThen = standing.confirmedOn() == null || standing.endsBefore(month) ? Long.valueOf(0) : due.apply(month);
            // Equal parts of what a month brings may be a cent off the month itself.
            if (dueThen != null && fen - dueThen > 1) {
                tooMuch.put(month, fen - dueThen);
            }
        });
        return tooMuch.isEmpty() ? Optional.empty() : Optional.of(new Overpayment(claim, cause(standing, tooMuch), tooMuch));
    }

    private static Cause cause(Standing standing, SortedMap<YearMonth, Long> months) {
        if (standing.confirmedOn() == null) {
            return Cause.NOT_CONFIRMED;
        }
        return months.keySet().stream().allMatch(standing::endsBefore) ? Cause.AFTER_EXIT : Cause.NOT_DUE;
    }
}
