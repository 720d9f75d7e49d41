package cunbu.core.award;

import cunbu.core.law.LawBook;
import cunbu.core.law.Lookups;
import cunbu.core.rule.Finding;
import java.util.List;

/** Which values of the law stand behind a decision. */
public final class UsedLaw {

    private UsedLaw() {
    }

    /**
     * Every value that the questions of the decision, and its amount if there is one, looked up; not what was looked up to find other days
     * and other ways.
     *
     * @param book  the one that the decision was made by
     * @param facts those that it was made from
     */
    public static List<Lookups.Used> of(LawBook book, Decision decision, Facts facts) {
        Lookups lookups = new Lookups();
        new Schemes(book.noting(lookups)).named(decision.scheme()).ifPresent(scheme -> {
            Claim claim = new Claim(facts, decision.on(), decision.area());
            List<Finding> findings = scheme.findings(claim);
            if (Verdict.of(findings) == Verdict.ELIGIBLE) {
                scheme.amount(claim);
            }
        });
        return lookups.all();
    }
}
