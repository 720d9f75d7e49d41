package cunbu.core.report;

import cunbu.core.history.Coded;

/** What a check of one figure or sum comes to. */
public enum Verdict implements Coded {
    /** It follows from the counts, to the precision in which it is printed. */
    MATCH(5),
    /** It does not follow from the counts. */
    MISMATCH(0),
    /** It does not follow from the usual denominator, but does from another one. */
    OTHER_DENOMINATOR(2),
    /** It follows only from figures or counts that had been rounded before, or its digits were cut off. */
    ROUNDING(3),
    /** It cannot be: parts that do not add up, a part larger than its whole, a ratio turned upside down. */
    INCONSISTENT(1),
    /** Not enough is given to say. */
    UNKNOWN(4);

    private final int rank;

    Verdict(int rank) {
        this.rank = rank;
    }

    /** The worst comes first. */
    public int rank() {
        return rank;
    }

    /** Whether somebody has to look at it. */
    public boolean calls() {
        return this != MATCH && this != UNKNOWN;
    }

    @Override
    public String code() {
        return name();
    }
}
