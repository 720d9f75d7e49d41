package cunbu.app.award;

import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.Totals;
import java.util.List;

/**
 * A payment list as it is shown, before it is stored or after.
 *
 * @param list    its id is null before it is stored
 * @param rows    by village and name
 * @param changes how many changes the register had when it was made, so that a list is stored only as it was shown
 */
public record PaymentSheet(PaymentList list, List<PaymentRow> rows, long changes) {

    public PaymentSheet {
        rows = List.copyOf(rows);
    }

    public List<Payment> payable() {
        return rows.stream().filter(PaymentRow::payable).map(PaymentRow::payment).toList();
    }

    public List<PaymentRow> notPayable() {
        return rows.stream().filter(row -> !row.payable()).toList();
    }

    /** Of what is paid or to be paid, by month and payer. */
    public Totals totals() {
        return Totals.of(payable());
    }
}
