package cunbu.core.casework;

import static cunbu.core.casework.Papers.APPLIED;
import static cunbu.core.casework.Papers.COUNTY;
import static cunbu.core.casework.Papers.NOTICE;
import static cunbu.core.casework.Papers.TOWNSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.award.AwardCase;
import cunbu.core.place.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasefileTest {

    private static final LocalDate LATER = LocalDate.of(2009, 12, 31);
    private static final LocalDate POSTED = APPLIED.plusMonths(4);
    private static final LocalDate LAST_DAY = POSTED.plusDays(Papers.DAYS);

    private final Papers papers = new Papers();

    private CaseState state() {
        return papers.file(LATER).state();
    }

    @Test
    void aCaseGoesFromTheApplicationToThePayment() {
        assertThat(state()).isEqualTo(CaseState.APPLIED);
        papers.step(StepKind.APPRAISAL, APPLIED);
        assertThat(state()).isEqualTo(CaseState.APPRAISED);
        papers.step(StepKind.REVIEW, APPLIED);
        assertThat(state()).isEqualTo(CaseState.REVIEWED);
        papers.step(StepKind.CONFIRMATION, APPLIED.plusDays(5));
        assertThat(state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(papers.file(LATER).confirmedOn()).isEqualTo(APPLIED.plusDays(5));
        papers.step(StepKind.POSTING, POSTED);
        assertThat(papers.file(LAST_DAY).state()).isEqualTo(CaseState.POSTED);
        assertThat(papers.file(LAST_DAY).hangsUntil()).isEqualTo(LAST_DAY);
        assertThat(papers.file(LAST_DAY.plusDays(1)).state()).isEqualTo(CaseState.PAYABLE);
    }

    @Test
    void theVillagesNoAndTheTownshipsNoAreDecidedByTheCounty() {
        papers.step(TOWNSHIP, StepKind.APPRAISAL, APPLIED, false);
        papers.step(TOWNSHIP, StepKind.REVIEW, APPLIED, false);
        assertThat(state()).isEqualTo(CaseState.REVIEWED);
        papers.step(COUNTY, StepKind.CONFIRMATION, APPLIED, false);
        assertThat(state()).isEqualTo(CaseState.REFUSED);
        assertThat(papers.file(LATER).confirmedOn()).isNull();
    }

    @Test
    void aConfirmationThatIsNotTheCountysChangesNothing() {
        papers.step(StepKind.APPRAISAL, APPLIED);
        papers.step(StepKind.REVIEW, APPLIED);
        AwardStep forged = papers.step(TOWNSHIP, StepKind.CONFIRMATION, APPLIED, true);

        assertThat(state()).isEqualTo(CaseState.REVIEWED);
        assertThat(papers.file(LATER).unfit()).containsExactly(forged);
    }

    @Test
    void aReturnedCaseGoesOnWhereItWasReturned() {
        papers.step(StepKind.APPRAISAL, APPLIED);
        AwardStep returned = papers.step(COUNTY, StepKind.RETURN, APPLIED.plusDays(1), null);
        assertThat(state()).isEqualTo(CaseState.RETURNED);
        assertThat(papers.file(LATER).returned()).contains(returned);
        assertThat(papers.file(LATER).returnedBy()).contains(Level.COUNTY);
        papers.step(StepKind.COMPLETION, APPLIED.plusDays(9));
        assertThat(state()).isEqualTo(CaseState.APPRAISED);
        assertThat(papers.file(LATER).returned()).isEmpty();
    }

    @Test
    void aStepThatWasTakenBackIsAsIfNeverTaken() {
        papers.confirmed();
        AwardStep exit = papers.step(StepKind.EXIT, APPLIED.plusMonths(5));
        assertThat(state()).isEqualTo(CaseState.EXITED);
        assertThat(papers.file(LATER).exitOn()).isEqualTo(APPLIED.plusMonths(5));
        papers.reversal(TOWNSHIP, exit, APPLIED.plusMonths(5));

        assertThat(state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(papers.file(LATER).exitOn()).isNull();
        assertThat(papers.file(LATER).all()).hasSize(5);
        assertThat(papers.file(LATER).nextNumber()).isEqualTo(6);
    }

    @Test
    void onlyTheLastStepIsTakenBackAndTheCountysOnlyByTheCounty() {
        papers.confirmed();
        AwardStep review = papers.steps.get(1);
        AwardStep confirmation = papers.steps.get(2);
        AwardStep early = papers.reversal(TOWNSHIP, review, APPLIED.plusMonths(4));
        AwardStep presumed = papers.reversal(TOWNSHIP, confirmation, APPLIED.plusMonths(4));
        assertThat(papers.file(LATER).unfit()).containsExactly(early, presumed);
        assertThat(state()).isEqualTo(CaseState.CONFIRMED);

        papers.reversal(COUNTY, confirmation, APPLIED.plusMonths(4));
        assertThat(state()).isEqualTo(CaseState.REVIEWED);
        papers.reversal(COUNTY, review, APPLIED.plusMonths(4));
        assertThat(state()).isEqualTo(CaseState.APPRAISED);
    }

    @Test
    void ofTwoStepsThatDidNotKnowOfEachOtherTheCountysCounts() {
        papers.step(StepKind.APPRAISAL, APPLIED);
        AwardStep review = papers.step(StepKind.REVIEW, APPLIED);
        AwardStep confirmation = papers.step(StepKind.CONFIRMATION, APPLIED.plusDays(3));
        AwardStep reversal = new AwardStep(papers.newId(TOWNSHIP), papers.claim.id(), 3, StepKind.REVERSAL, APPLIED.plusDays(1), "乡卫计办", null, "记错",
                review.id(), null, null);
        Casefile file = Casefile.of(papers.claim, List.of(reversal, confirmation, papers.steps.get(0), review), List.of(), day -> 7, LATER);

        assertThat(file.state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(file.unfit()).containsExactly(reversal);
    }

    @Test
    void nothingIsPaidWhileAnObjectionIsOpen() {
        papers.posted();
        Objection objection = papers.objection(NOTICE, LAST_DAY);
        assertThat(state()).isEqualTo(CaseState.POSTED);
        assertThat(papers.file(LATER).open()).containsExactly(objection);
        papers.answer(objection, LAST_DAY.plusDays(2), false);
        assertThat(state()).isEqualTo(CaseState.PAYABLE);
    }

    @Test
    void anObjectionAfterTheLastDayIsKeptAndDoesNotStopThePayment() {
        papers.posted();
        Objection late = papers.objection(NOTICE, LAST_DAY.plusDays(1));
        assertThat(papers.file(LATER).open()).containsExactly(late);
        assertThat(state()).isEqualTo(CaseState.PAYABLE);
    }

    @Test
    void anObjectionThatWasRightStopsTheCaseUntilAnotherNotice() {
        papers.posted();
        papers.answer(papers.objection(NOTICE, LAST_DAY), LAST_DAY.plusDays(2), true);
        assertThat(state()).isEqualTo(CaseState.POSTED);

        papers.reversal(TOWNSHIP, papers.steps.get(3), LAST_DAY.plusDays(2));
        papers.steps.add(new AwardStep(papers.newId(TOWNSHIP), papers.claim.id(), 9, StepKind.POSTING, LAST_DAY.plusDays(3), "乡卫计办", null, null, null,
                papers.newId(TOWNSHIP), null));
        assertThat(state()).isEqualTo(CaseState.PAYABLE);
    }

    @Test
    void theNoticeHasEndedForAnExitedCaseToo() {
        papers.posted();
        papers.step(StepKind.EXIT, LAST_DAY.plusDays(1));
        assertThat(state()).isEqualTo(CaseState.EXITED);
        assertThat(papers.file(LATER).noticeEnded(LAST_DAY)).isFalse();
        assertThat(papers.file(LATER).noticeEnded(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void aCaseThatWasTakenOverIsPayableFromTheStart() {
        LocalDate confirmed = LocalDate.of(2007, 2, 20);
        Papers old = new Papers(new AwardCase(Papers.CASE, Papers.id(TOWNSHIP, 2), "rural-reward", LocalDate.of(2007, 1, 10), confirmed, null));
        assertThat(old.file(LATER).state()).isEqualTo(CaseState.PAYABLE);
        assertThat(old.file(LATER).confirmedOn()).isEqualTo(confirmed);
        assertThat(old.file(LATER).noticeEnded(LATER)).isTrue();
        old.step(StepKind.EXIT, LATER);
        assertThat(old.file(LATER).state()).isEqualTo(CaseState.EXITED);
    }

    @Test
    void theYearlyReviewIsDueFromTheYearAfterTheConfirmation() {
        papers.posted();
        assertThat(papers.file(LATER).reviewDue(LATER)).isFalse();
        LocalDate nextYear = LocalDate.of(2010, 1, 1);
        assertThat(papers.file(nextYear).reviewDue(nextYear)).isTrue();
        papers.step(StepKind.ANNUAL_REVIEW, nextYear.plusDays(20));
        assertThat(papers.file(nextYear).reviewDue(nextYear.plusDays(20))).isFalse();
        assertThat(papers.file(nextYear).reviewDue(nextYear.plusYears(1))).isTrue();
        assertThat(papers.file(nextYear).state()).isEqualTo(CaseState.PAYABLE);
    }
}
