package cunbu.core.casework;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.List;

/** What must hold before an objection or the answer to it is written. */
public final class ObjectionRules {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 500;

    private ObjectionRules() {
    }

    /** Refused: an objection to a case that is over, without a subject, from the future or from before the application. */
    public static List<Refusal> refusals(Objection objection, Casefile file, LocalDate today) {
        return new Refusals()
                .when(file.state().isOver(), "raisedOn", "case.objectionToWhatIsOver")
                .when(objection.raisedOn() == null, "raisedOn", "case.raisedOnMissing")
                .when(after(objection.raisedOn(), today), "raisedOn", "case.raisedInFuture")
                .when(before(objection.raisedOn(), file.claim().appliedOn()), "raisedOn", "case.raisedBeforeApplication", file.claim().appliedOn())
                .when(PlainText.isBlank(objection.subject()), "subject", "case.subjectMissing")
                .and(PlainText.refusals("subject", objection.subject(), LONGEST_TEXT))
                .and(PlainText.refusals("raisedBy", objection.raisedBy(), LONGEST_NAME))
                .all();
    }

    /**
     * Refused: an answer to what has been answered, one that does not say whether the objection was right, or without words; a day before
     * the objection or in the future.
     *
     * @param before   the objection without the answer
     * @param answered the same with it
     */
    public static List<Refusal> answerRefusals(Objection before, Objection answered, LocalDate today) {
        return new Refusals()
                .when(before.answeredOn() != null, "answeredOn", "case.alreadyAnswered", before.answeredOn())
                .when(answered.answeredOn() == null, "answeredOn", "case.answeredOnMissing")
                .when(after(answered.answeredOn(), today), "answeredOn", "case.answeredInFuture")
                .when(before(answered.answeredOn(), before.raisedOn()), "answeredOn", "case.answeredBeforeRaised", before.raisedOn())
                .when(PlainText.isBlank(answered.answer()), "answer", "case.answerMissing")
                .when(answered.upheld() == null, "upheld", "case.upheldMissing")
                .and(PlainText.refusals("answer", answered.answer(), LONGEST_TEXT))
                .all();
    }
}
