package cunbu.app.award;

import cunbu.core.award.Verdict;
import cunbu.core.history.Coded;
import java.util.function.Predicate;

/** Which people of the list are shown. */
public enum Which implements Coded {
    ALL("all", row -> true),
    ELIGIBLE("eligible", EntitledRow::eligible),
    NOT_APPLIED("not-applied", row -> row.eligible() && !row.applied()),
    NEEDS_REVIEW("needs-review", row -> row.outcome().verdict() == Verdict.NEEDS_REVIEW),
    PAID("paid", row -> row.eligible() && row.paid()),
    NO_LONGER("no-longer", row -> row.outcome().verdict() == Verdict.NOT_ELIGIBLE && row.claim() != null),
    /** Not entitled yet: another list, of those who will be within a year. */
    SOON("soon", row -> true);

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
