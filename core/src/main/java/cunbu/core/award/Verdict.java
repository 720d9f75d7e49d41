package cunbu.core.award;

import cunbu.core.history.Coded;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import java.util.List;

/** What a decision comes to. A missing fact calls for a person to look; it is never a no. */
public enum Verdict implements Coded {
    ELIGIBLE, NOT_ELIGIBLE, NEEDS_REVIEW;

    @Override
    public String code() {
        return name();
    }

    /** Any no: not eligible; else any unknown: a person must look; else eligible. */
    public static Verdict of(List<Finding> findings) {
        return of(Answer.all(findings.stream().map(Finding::answer).toList()));
    }

    /** @param all what all questions together come to */
    static Verdict of(Answer all) {
        return switch (all) {
            case YES -> ELIGIBLE;
            case NO -> NOT_ELIGIBLE;
            case UNKNOWN -> NEEDS_REVIEW;
        };
    }
}
