package cunbu.app.award.claim;

import cunbu.core.casework.StepKind;
import cunbu.core.history.Coded;
import java.util.Optional;

/**
 * What can be done at the desk for one person's claim on one scheme. Each has a form of the same few fields; the names are those of the
 * record that is written, as refusals name them, and null for a field that the form does not have.
 */
public enum Act implements Coded {
    APPLY("apply", null, new Form("appliedOn", null, null, null, null)),
    APPRAISE("appraisal", StepKind.APPRAISAL, Form.SAYING),
    REVIEW("review", StepKind.REVIEW, Form.SAYING),
    CONFIRM("confirmation", StepKind.CONFIRMATION, Form.SAYING),
    COMPLETE("completion", StepKind.COMPLETION, Form.REASONED),
    REVIEW_YEARLY("annual-review", StepKind.ANNUAL_REVIEW, Form.SAYING),
    RETURN("return", StepKind.RETURN, Form.REASONED),
    WITHDRAW("withdrawal", StepKind.WITHDRAWAL, Form.REASONED),
    EXIT("exit", StepKind.EXIT, new Form("takenOn", null, "reason", "takenBy", "effectiveOn")),
    OBJECT("objection", null, new Form("raisedOn", null, "subject", "raisedBy", null)),
    ANSWER("answer", null, new Form("answeredOn", "upheld", "answer", null, null)),
    TAKE_BACK("reversal", StepKind.REVERSAL, Form.REASONED);

    /** The fields of a form: the day, yes or no, words, who, and the first day without entitlement. */
    record Form(String on, String says, String words, String by, String effectiveOn) {

        private static final Form SAYING = new Form("takenOn", "favourable", "reason", "takenBy", null);
        private static final Form REASONED = new Form("takenOn", null, "reason", "takenBy", null);
    }

    private final String code;
    private final StepKind step;
    private final Form form;

    Act(String code, StepKind step, Form form) {
        this.code = code;
        this.step = step;
        this.form = form;
    }

    @Override
    public String code() {
        return code;
    }

    /** The step of the case; empty for an application, an objection or an answer. */
    Optional<StepKind> step() {
        return Optional.ofNullable(step);
    }

    /** Whether it is what a case waits for, and not a way out of it. */
    boolean leadsOn() {
        return ordinal() <= REVIEW_YEARLY.ordinal();
    }

    Form form() {
        return form;
    }
}
