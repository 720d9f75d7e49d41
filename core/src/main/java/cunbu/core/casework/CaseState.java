package cunbu.core.casework;

import cunbu.core.history.Coded;

/** How far a case has come. */
public enum CaseState implements Coded {
    /** The village's appraisal waits. */
    APPLIED("applied"),
    /** The township's review waits. */
    APPRAISED("appraised"),
    /** The county's confirmation waits. */
    REVIEWED("reviewed"),
    /** The public notice waits. */
    CONFIRMED("confirmed"),
    /** The notice hangs, or an objection to it stands in the way. */
    POSTED("posted"),
    /** What is due may be paid. */
    PAYABLE("payable"),
    /** Papers are missing. */
    RETURNED("returned"),
    /** The county has not confirmed. */
    REFUSED("refused"),
    /** The person took the application back. */
    WITHDRAWN("withdrawn"),
    /** The benefit has ended. */
    EXITED("exited");

    private final String code;

    CaseState(String code) {
        this.code = code;
    }

    /** Whether nothing more happens unless the last step is taken back; the person may apply anew. */
    public boolean isOver() {
        return this == REFUSED || this == WITHDRAWN || this == EXITED;
    }

    /** Whether the county has confirmed and the benefit has not ended. */
    public boolean isConfirmed() {
        return this == CONFIRMED || this == POSTED || this == PAYABLE;
    }

    /** Whether the case is on its way to the county's decision. */
    public boolean isUndecided() {
        return this == APPLIED || this == APPRAISED || this == REVIEWED;
    }

    @Override
    public String code() {
        return code;
    }
}
