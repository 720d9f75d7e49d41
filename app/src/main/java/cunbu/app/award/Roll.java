package cunbu.app.award;

import cunbu.core.award.Applicants;
import cunbu.core.award.Scheme;
import cunbu.core.award.Verdict;
import cunbu.core.history.RecordId;
import cunbu.core.person.Sex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers who is entitled while people are asked about; of a couple that claims together only one is kept, the one with the better answer. */
final class Roll {

    private final boolean couples;
    private final Map<RecordId, EntitledRow> rows = new LinkedHashMap<>();
    private final Map<RecordId, Set<RecordId>> spouses = new HashMap<>();
    private int notEligible;

    Roll(Scheme scheme) {
        this.couples = scheme.applicants() == Applicants.ONE_OF_HOLDERS || scheme.applicants() == Applicants.ONE_OF_ONE_CHILD_COUPLES;
    }

    /** @param row null for somebody who is neither entitled nor to be looked at and has claimed nothing */
    void count(EntitledRow row, Set<RecordId> marriedTo) {
        if (row == null) {
            notEligible++;
        } else {
            rows.put(row.person().id(), row);
            spouses.put(row.person().id(), marriedTo);
        }
    }

    Entitled entitled() {
        List<EntitledRow> kept = couples ? rows.values().stream().filter(this::speaksForCouple).toList() : new ArrayList<>(rows.values());
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Stream.of(Verdict.values()).forEach(verdict -> counts.put(verdict, 0));
        kept.forEach(row -> counts.merge(row.outcome().verdict(), 1, Integer::sum));
        counts.merge(Verdict.NOT_ELIGIBLE, notEligible, Integer::sum);
        return new Entitled(kept, counts);
    }

    private boolean speaksForCouple(EntitledRow row) {
        return spouses.get(row.person().id()).stream().map(rows::get).allMatch(other -> other == null || weight(row) < weight(other));
    }

    /** A claim that is there first, then the better answer, then the wife. */
    private static int weight(EntitledRow row) {
        int verdict = List.of(Verdict.ELIGIBLE, Verdict.NEEDS_REVIEW, Verdict.NOT_ELIGIBLE).indexOf(row.outcome().verdict());
        return (row.claim() == null ? 8 : 0) + verdict * 2 + (row.person().sex() == Sex.FEMALE ? 0 : 1);
    }
}
