package cunbu.app.award;

import cunbu.core.payment.BankReturn;
import cunbu.core.payment.BankReturn.Match;
import cunbu.core.rule.Refusal;
import java.util.List;

/**
 * What a bank's file came to.
 *
 * @param lines    one for each of its rows, and one for each payment that it does not speak of
 * @param refusals why it was not compared at all; empty if it was
 */
public record Reconciled(List<BankReturn.Line> lines, List<Refusal> refusals) {

    public long count(Match match) {
        return lines.stream().filter(line -> line.match() == match).count();
    }

    /** Whether every row was taken or had been before, and every payment has a result. */
    public boolean clean() {
        return refusals.isEmpty() && lines.stream().allMatch(line -> line.match().counts() || line.match() == Match.KNOWN);
    }
}
