package cunbu.app.closing;

import cunbu.core.activity.ItemSum;
import cunbu.core.closing.Correction;
import cunbu.core.closing.Frozen;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Measures;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.Map;

/**
 * Everything that the yearly report says.
 *
 * @param before      the same days a year earlier, closed or counted
 * @param activities  sums of the ledger
 * @param earlier     sums of the ledger a year earlier
 * @param returns     how many monthly returns came in
 * @param expected    how many should have
 * @param warnings    what is incomplete or does not balance
 * @param corrections by closing: what the register counts otherwise today; none for a period that is not closed
 */
public record Annual(Figures now, Figures before, List<ItemSum> activities, List<ItemSum> earlier, List<Benefit> benefits, long returns, long expected,
                     List<Refusal> warnings, Map<Frozen, List<Correction>> corrections) {

    Measures counts() {
        return now.counts();
    }

    Measures countsBefore() {
        return before.counts();
    }

    /** Each with the year before by the bases of that year, as its closing has them. */
    List<Figure> figures() {
        return now.indicators().stream().map(figure -> figure.beside(figure.indicator().of(countsBefore(), before.bases()))).toList();
    }

    /** Whether both years were counted by the same bases, so that a change is one of what was counted. */
    boolean sameBases() {
        return now.bases().equals(before.bases());
    }
}
