package cunbu.core.payment;

import cunbu.core.rule.Refusal;
import java.util.List;

/**
 * A payment list as it would be stored.
 *
 * @param list  what it is for; its id is null
 * @param lines everybody who has something to get in the period, also those who cannot be paid
 */
public record PaymentDraft(PaymentList list, List<Line> lines) {

    /**
     * What one case gets for some months in a row.
     *
     * @param payment  its id and list are null; the amount is 0 where there is no decision to pay by
     * @param refusals why it cannot be paid; empty if it can
     */
    public record Line(Payment payment, List<Refusal> refusals) {

        public Line {
            refusals = List.copyOf(refusals);
        }

        public boolean payable() {
            return refusals.isEmpty();
        }

        /** Whether it stands on the stored list: what can be paid, and what only lacks an account. */
        public boolean stored() {
            return refusals.stream().allMatch(refusal -> refusal.reason().equals(PaymentRules.NO_ACCOUNT));
        }
    }

    public PaymentDraft {
        lines = List.copyOf(lines);
    }

    /** The payments that can be made. */
    public List<Payment> payable() {
        return lines.stream().filter(Line::payable).map(Line::payment).toList();
    }

    public List<Line> notPayable() {
        return lines.stream().filter(line -> !line.payable()).toList();
    }

    /** Of the payments that can be made. */
    public Totals totals() {
        return Totals.of(payable());
    }
}
