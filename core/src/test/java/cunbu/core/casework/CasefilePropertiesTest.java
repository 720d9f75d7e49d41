package cunbu.core.casework;

import static cunbu.core.casework.Papers.COUNTY;
import static cunbu.core.casework.Papers.TOWNSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.award.Verdict;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many cases as a seed makes them; a failure names the seed of its own. */
class CasefilePropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 6, 30);
    private static final int CASES = 1_000;
    private static final int STEPS = 14;

    private SplittableRandom random;
    private Papers papers;

    private void forMany(long seed, Runnable property) {
        for (long own = seed * CASES; own < (seed + 1) * CASES; own++) {
            random = new SplittableRandom(own);
            papers = new Papers();
            try {
                property.run();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + own, e);
            }
        }
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T any(T[] from) {
        return from[random.nextInt(from.length)];
    }

    private LocalDate anyDay() {
        return oneIn(30) ? null : Papers.APPLIED.plusDays(random.nextInt(500) - 10);
    }

    /** A step as it may come from anywhere: mostly sensible, with holes and lies. */
    private AwardStep anyStep() {
        StepKind kind = oneIn(40) ? null : any(StepKind.values());
        List<AwardStep> laid = papers.steps;
        RecordId reverses = kind == StepKind.REVERSAL && !laid.isEmpty() ? laid.get(oneIn(3) ? random.nextInt(laid.size()) : laid.size() - 1).id() : null;
        Integer number = oneIn(40) ? null : oneIn(60) ? Integer.valueOf(Integer.MAX_VALUE) : oneIn(6) ? random.nextInt(STEPS) : laid.size() + 1;
        return new AwardStep(papers.newId(oneIn(2) ? COUNTY : TOWNSHIP), papers.claim.id(), number, kind, anyDay(), "乡卫计办",
                oneIn(9) ? null : !oneIn(5), oneIn(4) ? null : "原因", reverses, oneIn(5) ? null : Papers.NOTICE, anyDay());
    }

    private void anyPapers() {
        for (int i = random.nextInt(STEPS); i > 0; i--) {
            papers.steps.add(anyStep());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Objection objection = papers.objection(oneIn(2) ? null : Papers.NOTICE, anyDay());
            if (oneIn(2)) {
                papers.answer(objection, TODAY, oneIn(2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderInWhichPapersArriveDoesNotMatter(long seed) {
        forMany(seed, () -> {
            anyPapers();
            Casefile file = papers.file(TODAY);
            Collections.shuffle(papers.steps, new Random(seed));
            Collections.shuffle(papers.objections, new Random(seed));
            papers.steps.addAll(papers.steps.subList(0, papers.steps.size() / 2));
            assertThat(papers.file(TODAY)).isEqualTo(file);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void whateverTheStepsAreTheRulesAnswerAndNothingIsPayableWithoutTheCounty(long seed) {
        forMany(seed, () -> {
            anyPapers();
            Casefile file = papers.file(TODAY);
            assertThat(CaseRules.refusals(file, stepOfAKind(), any(Verdict.values()), TODAY)).isNotNull();
            assertThat(file.nextNumber()).isPositive();
            assertThat(file.reviewDue(TODAY)).isIn(true, false);
            if (file.state().isConfirmed() || file.state() == CaseState.EXITED) {
                assertThat(file.steps()).anyMatch(step -> step.step() == StepKind.CONFIRMATION && step.favourable() && step.id().office().equals(COUNTY));
                assertThat(file.steps()).extracting(AwardStep::step).doesNotContain(StepKind.REVERSAL);
            }
            assertThat(file.steps().size() + file.unfit().size()).isLessThanOrEqualTo(file.all().size());
        });
    }

    /** The desk names the kind itself. */
    private AwardStep stepOfAKind() {
        AwardStep step = anyStep();
        return step.step() == null ? stepOfAKind() : step;
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void whatTheRulesAllowFitsAndTakingItBackLeavesTheCaseAsBefore(long seed) {
        int[] taken = {0};
        forMany(seed, () -> {
            LocalDate day = Papers.APPLIED;
            for (int i = 0; i < 4 * STEPS; i++) {
                Casefile before = papers.file(TODAY);
                day = oneIn(3) ? day.plusDays(random.nextInt(20)) : day;
                AwardStep step = proposed(before, day);
                if (!CaseRules.refusals(before, step, Verdict.ELIGIBLE, TODAY).isEmpty()) {
                    continue;
                }
                papers.steps.add(step);
                taken[0]++;
                Casefile after = papers.file(TODAY);
                assertThat(after.unfit()).isEmpty();
                if (step.step() != StepKind.REVERSAL) {
                    takeBack(before, after, step, day);
                }
            }
        });
        assertThat(taken[0]).isGreaterThan(5 * CASES);
    }

    private AwardStep proposed(Casefile file, LocalDate day) {
        StepKind kind = any(StepKind.values());
        RecordId last = file.last().map(AwardStep::id).orElse(null);
        return new AwardStep(papers.newId(oneIn(2) ? COUNTY : TOWNSHIP), papers.claim.id(), file.nextNumber(), kind, day, "乡卫计办", !oneIn(5), "原因",
                kind == StepKind.REVERSAL ? last : null, Papers.NOTICE, day);
    }

    private void takeBack(Casefile before, Casefile after, AwardStep step, LocalDate day) {
        List<AwardStep> withReversal = new ArrayList<>(papers.steps);
        AwardStep reversal = new AwardStep(papers.newId(COUNTY), papers.claim.id(), after.nextNumber(), StepKind.REVERSAL, day, "县卫计局", null, "记错", step.id(),
                null, null);
        assertThat(CaseRules.refusals(after, reversal, null, TODAY)).isEmpty();
        withReversal.add(reversal);
        Casefile restored = Casefile.of(papers.claim, withReversal, papers.objections, on -> Papers.DAYS, TODAY);
        assertThat(restored.state()).isEqualTo(before.state());
        assertThat(restored.steps()).isEqualTo(before.steps());
        assertThat(restored.confirmedOn()).isEqualTo(before.confirmedOn());
        assertThat(restored.exitOn()).isEqualTo(before.exitOn());
        assertThat(restored.unfit()).isEmpty();
    }
}
