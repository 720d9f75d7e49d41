package cunbu.core.casework;

import static cunbu.core.casework.Papers.APPLIED;
import static cunbu.core.casework.Papers.COUNTY;
import static cunbu.core.casework.Papers.TOWNSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.Changed;
import cunbu.core.Said;
import cunbu.core.award.Verdict;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);

    private final Papers papers = new Papers();

    private AwardStep step(StepKind kind) {
        return step(kind == StepKind.CONFIRMATION ? COUNTY : TOWNSHIP, kind);
    }

    /** A step with everything that it needs, not yet laid down. */
    private AwardStep step(String office, StepKind kind) {
        return new AwardStep(papers.newId(office), papers.claim.id(), 9, kind, TODAY, "乡卫计办", true, "原因", papers.file(TODAY).last().map(AwardStep::id).orElse(null),
                Papers.NOTICE, TODAY);
    }

    private List<Refusal> said(AwardStep step) {
        return said(step, Verdict.ELIGIBLE);
    }

    private List<Refusal> said(AwardStep step, Verdict found) {
        return CaseRules.refusals(papers.file(TODAY), step, found, TODAY);
    }

    /** What may follow where: everything that is not named is refused for that reason. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            APPLIED,   APPRAISAL RETURN WITHDRAWAL
            APPRAISED, REVIEW RETURN WITHDRAWAL REVERSAL
            REVIEWED,  CONFIRMATION RETURN WITHDRAWAL REVERSAL
            CONFIRMED, POSTING ANNUAL_REVIEW EXIT REVERSAL
            POSTED,    ANNUAL_REVIEW EXIT REVERSAL
            PAYABLE,   ANNUAL_REVIEW EXIT REVERSAL
            RETURNED,  COMPLETION WITHDRAWAL REVERSAL
            REFUSED,   REVERSAL
            WITHDRAWN, REVERSAL
            EXITED,    REVERSAL
            """)
    void eachStateAllowsTheseStepsAndNoOthers(CaseState state, String allowed) {
        bring(state);
        assertThat(papers.file(TODAY).state()).isEqualTo(state);
        for (StepKind kind : StepKind.values()) {
            List<Refusal> said = said(kind == StepKind.REVERSAL ? step(COUNTY, kind) : step(kind));
            assertThat(said.isEmpty()).as("%s after %s: %s", kind, state, said).isEqualTo(List.of(allowed.split(" ")).contains(kind.name()));
            assertThat(CaseRules.notNow(papers.file(TODAY), kind).isEmpty()).isEqualTo(said.isEmpty());
        }
    }

    private void bring(CaseState state) {
        switch (state) {
            case APPLIED -> { }
            case APPRAISED -> papers.step(StepKind.APPRAISAL, APPLIED);
            case REVIEWED -> {
                papers.step(StepKind.APPRAISAL, APPLIED);
                papers.step(StepKind.REVIEW, APPLIED);
            }
            case CONFIRMED -> papers.confirmed();
            case POSTED -> {
                papers.confirmed();
                papers.step(StepKind.POSTING, TODAY.minusDays(Papers.DAYS));
            }
            case PAYABLE -> papers.posted();
            case RETURNED -> papers.step(StepKind.RETURN, APPLIED);
            case REFUSED -> {
                bring(CaseState.REVIEWED);
                papers.step(COUNTY, StepKind.CONFIRMATION, APPLIED, false);
            }
            case WITHDRAWN -> papers.step(StepKind.WITHDRAWAL, APPLIED);
            case EXITED -> {
                papers.confirmed();
                papers.step(StepKind.EXIT, TODAY);
            }
        }
    }

    @Test
    void onlyTheCountyOfficeConfirms() {
        bring(CaseState.REVIEWED);
        Said.exactly(said(step(TOWNSHIP, StepKind.CONFIRMATION)), "step case.countyConfirms");
        Said.nothing(said(step(COUNTY, StepKind.CONFIRMATION)));
    }

    @Test
    void daysAreInOrderAndNotInTheFuture() {
        bring(CaseState.APPRAISED);
        AwardStep review = step(StepKind.REVIEW);
        Said.nothing(said(Changed.with(review, "takenOn", APPLIED.toString())));
        Said.exactly(said(Changed.with(review, "takenOn", APPLIED.minusDays(1).toString())), "takenOn case.takenBeforeLastStep");
        Said.exactly(said(Changed.with(review, "takenOn", TODAY.plusDays(1).toString())), "takenOn case.takenInFuture");
        Said.exactly(said(Changed.with(review, "takenOn", null)), "takenOn case.takenOnMissing");
    }

    @ParameterizedTest
    @CsvSource({"APPRAISED, REVIEW, false", "REVIEWED, CONFIRMATION, false", "APPLIED, APPRAISAL, false", "CONFIRMED, ANNUAL_REVIEW, false",
        "APPLIED, RETURN, true", "CONFIRMED, EXIT, true", "APPRAISED, REVERSAL, true"})
    void whoSaysNoOrSendsBackOrTakesBackSaysWhy(CaseState state, StepKind kind, boolean outcome) {
        bring(state);
        AwardStep reasonless = Changed.with(Changed.with(step(kind), "reason", null), "favourable", outcome);
        Said.exactly(said(reasonless), "reason case.reasonMissing");
        Said.nothing(said(Changed.with(reasonless, "reason", "不在本村")));
    }

    @Test
    void whoSaysYesWhereTheProgramDoesNotSaysWhy() {
        bring(CaseState.REVIEWED);
        AwardStep yes = Changed.with(step(StepKind.CONFIRMATION), "reason", null);
        Said.nothing(said(yes, Verdict.ELIGIBLE));
        Said.nothing(said(yes, null));
        Said.exactly(said(yes, Verdict.NEEDS_REVIEW), "reason case.reasonForYesMissing");
        Said.exactly(said(yes, Verdict.NOT_ELIGIBLE), "reason case.reasonForYesMissing");
        Said.nothing(said(step(StepKind.CONFIRMATION), Verdict.NEEDS_REVIEW));
    }

    @Test
    void aStepSaysWhatItHasToSay() {
        bring(CaseState.APPRAISED);
        Said.exactly(said(Changed.with(step(StepKind.REVIEW), "favourable", null)), "favourable case.outcomeMissing");
        Said.exactly(said(Changed.with(step(StepKind.REVIEW), "takenBy", " ")), "takenBy case.takenByMissing", "takenBy text.blanksAround");
        Said.exactly(said(Changed.with(step(StepKind.REVIEW), "reason", "字".repeat(501))), "reason text.tooLong");
    }

    @Test
    void anExitSaysFromWhenAndAPostingWhichNotice() {
        bring(CaseState.CONFIRMED);
        Said.exactly(said(Changed.with(step(StepKind.EXIT), "effectiveOn", null)), "effectiveOn case.exitDayMissing");
        Said.exactly(said(Changed.with(step(StepKind.EXIT), "effectiveOn", APPLIED.minusDays(1).toString())), "effectiveOn case.exitBeforeApplication");
        Said.exactly(said(Changed.with(step(StepKind.POSTING), "notice", null)), "notice case.noticeMissing");
    }

    @Test
    void onlyTheLastStepIsTakenBackAndByWhomItWasTaken() {
        papers.confirmed();
        AwardStep review = papers.steps.get(1);
        AwardStep reversal = step(TOWNSHIP, StepKind.REVERSAL);
        Said.exactly(said(reversal), "reverses case.anotherOfficesStep");
        Said.exactly(said(Changed.with(reversal, "reverses", review.id().text())), "reverses case.notTheLastStep");
        Said.nothing(said(step(COUNTY, StepKind.REVERSAL)));
        assertThat(CaseRules.notNow(new Papers().file(TODAY), StepKind.REVERSAL)).isPresent();
    }

    @Test
    void aYearIsReviewedOnce() {
        papers.confirmed();
        papers.step(StepKind.ANNUAL_REVIEW, TODAY);
        Said.exactly(said(step(StepKind.ANNUAL_REVIEW)), "takenOn case.reviewedThatYear");
    }

    @Test
    void everyReasonOfOrderBeginsWithItsPlaceInTheTexts() {
        for (CaseState state : CaseState.values()) {
            for (StepKind kind : StepKind.values()) {
                Order.refusal(state, kind).ifPresent(reason -> assertThat(reason).matches("case\\.[a-z][A-Za-z]+").isNotEqualTo(state.name().toLowerCase(Locale.ROOT)));
            }
        }
    }
}
