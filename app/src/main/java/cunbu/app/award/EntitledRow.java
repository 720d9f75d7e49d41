package cunbu.app.award;

import cunbu.core.award.AwardCase;
import cunbu.core.award.Outcome;
import cunbu.core.award.Verdict;
import cunbu.core.person.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * One person of the list.
 *
 * @param since the first day from which the answer has been this one: since when entitled, or since when no longer; null if it
 *              always was, and for a person who must be looked at
 * @param claim null if the person has not applied
 * @param noes  the questions answered with no; empty unless the answer as a whole is no
 */
public record EntitledRow(Person person, Outcome outcome, LocalDate since, AwardCase claim, List<String> noes) {

    public boolean applied() {
        return claim != null && claim.appliedOn() != null;
    }

    public boolean paid() {
        return claim != null && claim.paidUntilOn() != null;
    }

    public boolean eligible() {
        return outcome.verdict() == Verdict.ELIGIBLE;
    }

    /** For the year, with two decimals; empty if nothing is due, or no money. */
    public String sum() {
        return outcome.amount() == null ? "" : outcome.amount().total().toPlainString();
    }
}
