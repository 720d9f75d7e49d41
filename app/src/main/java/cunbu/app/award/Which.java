package cunbu.app.award;

import cunbu.core.award.Verdict;
import cunbu.core.history.Coded;
import java.util.function.Predicate;

/** Which people of the list are shown. */
enum Which implements Coded {
    ALL("all", row -> true),
    ELIGIBLE("eligible", EntitledRow::eligible),
    NOT_APPLIED("not-applied", row -> row.eligible() && !row.applied()),
    NEEDS_REVIEW("needs-review", row -> row.outcome().verdict() == Verdict.NEEDS_REVIEW),
    NO_LONGER("no-longer", row -> row.outcome().verdict() != Verdict.ELIGIBLE && row.claim() != null);

    private final String code;
    private final Predicate<EntitledRow> shows;

    Which(String code, Predicate<EntitledRow> shows) {
        this.code = code;
        this.shows = shows;
    }

    @Override
    public String code() {
        return code;
    }

    boolean shows(EntitledRow row) {
        return shows.test(row);
    }
}
