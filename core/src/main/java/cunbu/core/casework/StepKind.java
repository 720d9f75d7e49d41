package cunbu.core.casework;

import cunbu.core.history.Coded;

/** What can be done to a case. */
public enum StepKind implements Coded {
    /** The village appraises. */
    APPRAISAL("appraisal"),
    /** The township reviews. */
    REVIEW("review"),
    /** The county office confirms, or not. */
    CONFIRMATION("confirmation"),
    /** The public notice that names the case is hung up. */
    POSTING("posting"),
    /** Papers are missing: the case goes back until they have come. */
    RETURN("return"),
    /** The missing papers have come: the case goes on where it was returned. */
    COMPLETION("completion"),
    /** The person takes the application back. */
    WITHDRAWAL("withdrawal"),
    /** The yearly review: unchanged, or changed with a reason. */
    ANNUAL_REVIEW("annual-review"),
    /** The benefit ends. */
    EXIT("exit"),
    /** An earlier step is taken back. */
    REVERSAL("reversal");

    private final String code;

    StepKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
