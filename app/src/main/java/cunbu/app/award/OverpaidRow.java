package cunbu.app.award;

import cunbu.core.payment.Overpayment;
import cunbu.core.person.Person;

/** What one person was paid too much on one case. */
public record OverpaidRow(Overpayment overpayment, Person person) {
}
