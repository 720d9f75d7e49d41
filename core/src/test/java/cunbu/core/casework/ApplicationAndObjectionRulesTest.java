package cunbu.core.casework;

import static cunbu.core.casework.Papers.APPLIED;

import cunbu.core.Changed;
import cunbu.core.Said;
import cunbu.core.person.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationAndObjectionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final Person PERSON = new Person(Papers.id(Papers.TOWNSHIP, 2), null, null, "岩罕", null, null, null, LocalDate.of(1947, 3, 1), null,
            null, null, null, null, null, null, null, null);

    private final Papers papers = new Papers();

    @Test
    void anApplicationIsOfALivingPersonAndNotFromTheFuture() {
        Said.nothing(ApplicationRules.refusals(papers.claim, PERSON, List.of(), TODAY));
        Said.exactly(ApplicationRules.refusals(papers.claim, null, List.of(), TODAY), "person case.personNotFound");
        Said.exactly(ApplicationRules.refusals(papers.claim, PERSON, List.of(), APPLIED.minusDays(1)), "appliedOn case.appliedInFuture");
        Said.exactly(ApplicationRules.refusals(Changed.with(papers.claim, "appliedOn", null), PERSON, List.of(), TODAY), "appliedOn case.appliedOnMissing");
        Said.exactly(ApplicationRules.refusals(papers.claim, Changed.with(PERSON, "bornOn", "2009-03-03"), List.of(), TODAY),
                "appliedOn case.appliedBeforeBirth");
        Said.exactly(ApplicationRules.refusals(papers.claim, Changed.with(PERSON, "diedOn", "2009-03-01"), List.of(), TODAY),
                "appliedOn case.appliedAfterDeath");
    }

    @Test
    void oneCaseAtATimeForAScheme() {
        Papers other = new Papers();
        Said.exactly(ApplicationRules.refusals(papers.claim, PERSON, List.of(other.file(TODAY)), TODAY), "scheme case.alreadyApplied");
        other.step(StepKind.WITHDRAWAL, APPLIED);
        Said.nothing(ApplicationRules.refusals(papers.claim, PERSON, List.of(other.file(TODAY)), TODAY));
    }

    @Test
    void anObjectionIsAboutSomethingAndInTime() {
        Objection objection = papers.objection(null, APPLIED);
        Casefile file = papers.file(TODAY);
        Said.nothing(ObjectionRules.refusals(objection, file, TODAY));
        Said.exactly(ObjectionRules.refusals(Changed.with(objection, "subject", ""), file, TODAY), "subject case.subjectMissing");
        Said.exactly(ObjectionRules.refusals(Changed.with(objection, "raisedOn", null), file, TODAY), "raisedOn case.raisedOnMissing");
        Said.exactly(ObjectionRules.refusals(Changed.with(objection, "raisedOn", "2010-01-01"), file, TODAY), "raisedOn case.raisedInFuture");
        Said.exactly(ObjectionRules.refusals(Changed.with(objection, "raisedOn", "2009-03-01"), file, TODAY), "raisedOn case.raisedBeforeApplication");
        papers.step(StepKind.WITHDRAWAL, APPLIED);
        Said.exactly(ObjectionRules.refusals(objection, papers.file(TODAY), TODAY), "raisedOn case.objectionToWhatIsOver");
    }

    @Test
    void anAnswerHasWordsAndSaysWhetherTheObjectionWasRight() {
        Objection open = papers.objection(null, APPLIED);
        Objection answered = Changed.with(Changed.with(Changed.with(open, "answeredOn", TODAY.toString()), "answer", "已核实"), "upheld", false);
        Said.nothing(ObjectionRules.answerRefusals(open, answered, TODAY));
        Said.exactly(ObjectionRules.answerRefusals(open, Changed.with(answered, "answer", " "), TODAY), "answer case.answerMissing", "answer text.blanksAround");
        Said.exactly(ObjectionRules.answerRefusals(open, Changed.with(answered, "upheld", null), TODAY), "upheld case.upheldMissing");
        Said.exactly(ObjectionRules.answerRefusals(open, Changed.with(answered, "answeredOn", null), TODAY), "answeredOn case.answeredOnMissing");
        Said.exactly(ObjectionRules.answerRefusals(open, Changed.with(answered, "answeredOn", "2010-01-01"), TODAY), "answeredOn case.answeredInFuture");
        Said.exactly(ObjectionRules.answerRefusals(open, Changed.with(answered, "answeredOn", "2009-03-01"), TODAY), "answeredOn case.answeredBeforeRaised");
        Said.exactly(ObjectionRules.answerRefusals(answered, answered, TODAY), "answeredOn case.alreadyAnswered");
    }
}
