package cunbu.app.award.claim;

import cunbu.app.award.Explained;
import cunbu.core.award.Scheme;
import cunbu.core.award.Verdict;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import java.util.Optional;

/**
 * One person and one scheme.
 *
 * @param file the case that goes on, else the latest one; null if the person never applied
 */
public record ClaimRow(Scheme scheme, Explained explained, Casefile file) {

    /** Whether a case goes on. */
    boolean goesOn() {
        return file != null && !file.state().isOver();
    }

    boolean isEligible() {
        return explained.decision().verdict() == Verdict.ELIGIBLE;
    }

    /** The first objection that nobody has answered. */
    Optional<Objection> unanswered() {
        return file == null ? Optional.empty() : file.open().stream().findFirst();
    }
}
