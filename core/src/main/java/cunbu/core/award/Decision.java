package cunbu.core.award;

import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to a claim, with every reason.
 *
 * @param amount       null unless eligible
 * @param eligibleFrom the first day from which, with nothing else changing, the answer is yes; null if there is none
 * @param ways         the smallest sets of changes that would make it a yes, each on its own; empty if it is one or nothing could
 * @param lawVersion   names the values of the law that were used: {@link cunbu.core.law.LawBook#version}
 */
public record Decision(String scheme, String person, LocalDate on, AreaCode area, Verdict verdict, List<Finding> findings, Amount amount,
                       LocalDate eligibleFrom, List<List<Need>> ways, String lawVersion) {

    /** What would, all together, make it a yes: the nearest of the ways; empty if there is none. */
    public List<Need> wouldNeed() {
        return ways.isEmpty() ? List.of() : ways.get(0);
    }

    /** The facts that nobody has found out yet. */
    public List<Phrase> missing() {
        Stream<Phrase> open = amount == null ? Stream.empty() : amount.open().stream();
        return Stream.concat(findings.stream().flatMap(finding -> finding.missing().stream()), open).distinct().toList();
    }

    /** The findings with that answer. */
    public List<Finding> findings(Answer answer) {
        return findings.stream().filter(finding -> finding.answer() == answer).toList();
    }
}
