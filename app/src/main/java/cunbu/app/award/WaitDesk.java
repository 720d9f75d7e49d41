package cunbu.app.award;

import cunbu.core.award.Scheme;
import cunbu.sync.Progress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what waits in the benefits: cases at once, people by going through all of them. Works on the worker thread. */
public final class WaitDesk {

    private final AwardDesk awards;
    private final CaseList cases;

    public WaitDesk(AwardDesk awards, CaseList cases) {
        this.awards = awards;
        this.cases = cases;
    }

    public List<Scheme> schemes() {
        return awards.schemes();
    }

    /** How many cases wait for what, by scheme. */
    public Map<String, Map<Wait, Integer>> cases() {
        return cases.waiting();
    }

    /** How many cases wait for this office, whatever their scheme; what waits for another office is left out. */
    public Map<Wait, Integer> here() {
        Map<Wait, Integer> sums = new EnumMap<>(Wait.class);
        cases.waiting().values().forEach(counts -> counts.forEach((wait, count) -> sums.merge(wait, count, Integer::sum)));
        sums.keySet().removeIf(wait -> !wait.isFor(awards.office().level()));
        return sums;
    }

    /** How many people of the whole office wait for what in that scheme today. */
    public Map<Wait, Integer> people(Scheme scheme, Progress progress) {
        List<EntitledRow> rows = awards.entitled(scheme, awards.today(), awards.office(), progress).rows();
        Map<Wait, Integer> counts = new EnumMap<>(Wait.class);
        for (Wait wait : List.of(Wait.NOT_APPLIED, Wait.NO_LONGER)) {
            counts.put(wait, (int) rows.stream().filter(wait.people().orElseThrow()::shows).count());
        }
        counts.put(Wait.SOON, awards.soon(scheme, awards.today(), awards.office(), progress).size());
        return counts;
    }

    /** Grows with every change of the register. */
    public long changes() {
        return awards.changes();
    }
}
