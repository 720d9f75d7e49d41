package cunbu.core.casework;

import java.util.Optional;

/** Which step may follow where a case stands, and where it leads. */
final class Order {

    private Order() {
    }

    /** Why that step cannot be taken now, as the reason of a refusal; empty if it can. A reversal is asked of the steps and not of the state. */
    static Optional<String> refusal(CaseState now, StepKind step) {
        Optional<String> standing = standing(now, step);
        return standing.isPresent() || now == CaseState.RETURNED ? standing : outOfOrder(now, step);
    }

    private static Optional<String> standing(CaseState now, StepKind step) {
        return switch (now) {
            case RETURNED -> when(step != StepKind.COMPLETION && step != StepKind.WITHDRAWAL, "case.isReturned");
            case REFUSED -> Optional.of("case.isRefused");
            case WITHDRAWN -> Optional.of("case.isWithdrawn");
            case EXITED -> Optional.of("case.hasExited");
            default -> Optional.empty();
        };
    }

    private static Optional<String> outOfOrder(CaseState now, StepKind step) {
        return switch (step) {
            case APPRAISAL -> when(now != CaseState.APPLIED, "case.alreadyAppraised");
            case REVIEW -> when(now == CaseState.APPLIED, "case.notAppraised").or(() -> when(now != CaseState.APPRAISED, "case.alreadyReviewed"));
            case CONFIRMATION -> when(now == CaseState.APPLIED || now == CaseState.APPRAISED, "case.notReviewed")
                    .or(() -> when(now != CaseState.REVIEWED, "case.alreadyConfirmed"));
            case POSTING -> when(!now.isConfirmed(), "case.notConfirmed").or(() -> when(now != CaseState.CONFIRMED, "case.alreadyPosted"));
            case RETURN, WITHDRAWAL -> when(!now.isUndecided(), "case.alreadyConfirmed");
            case COMPLETION -> Optional.of("case.notReturned");
            case ANNUAL_REVIEW, EXIT -> when(!now.isConfirmed(), "case.notConfirmed");
            case REVERSAL -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean wrong, String reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }

    /** Where a step leads that can be taken now. @param before where the case stood before it came to be as it is now */
    static CaseState after(CaseState now, CaseState before, AwardStep step) {
        return switch (step.step()) {
            case APPRAISAL -> CaseState.APPRAISED;
            case REVIEW -> CaseState.REVIEWED;
            case CONFIRMATION -> Boolean.TRUE.equals(step.favourable()) ? CaseState.CONFIRMED : CaseState.REFUSED;
            case POSTING -> CaseState.POSTED;
            case RETURN -> CaseState.RETURNED;
            case COMPLETION -> before;
            case WITHDRAWAL -> CaseState.WITHDRAWN;
            case ANNUAL_REVIEW, REVERSAL -> now;
            case EXIT -> CaseState.EXITED;
        };
    }
}
