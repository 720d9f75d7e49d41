package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.CaseDesk.Taken;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.app.store.key.KeyFile;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Verdict;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseState;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import cunbu.core.casework.Ruling;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.law.LawValue;
import cunbu.core.notice.Notice;
import cunbu.core.rule.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseDeskTest {

    private static final String REWARD = "rural-reward";
    private static final LocalDate MARCH = LocalDate.of(2009, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2009, 6, 1);

    @TempDir
    Path folder;

    private Register register;
    private OldFamilies families;
    private CaseDesk desk;
    private CaseList list;

    @BeforeEach
    void open() {
        register = Practice.createCounty(folder);
        families = new OldFamilies(register);
        on(Practice.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void on(Clock clock) {
        desk = new CaseDesk(register, clock);
        list = new CaseList(register, clock);
    }

    private void on(LocalDate day) {
        on(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static RecordId done(Taken taken) {
        assertThat(taken.refusals()).isEmpty();
        assertThat(taken.done()).isTrue();
        return taken.id();
    }

    private static List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }

    private RecordId applied() {
        return done(desk.apply(families.unasked, REWARD, MARCH));
    }

    private void yes(RecordId claim, StepKind kind, LocalDate day) {
        done(desk.take(StepDraft.saying(claim, kind, day, true, "已查实")));
    }

    private RecordId confirmed() {
        RecordId claim = applied();
        yes(claim, StepKind.APPRAISAL, MARCH);
        yes(claim, StepKind.REVIEW, MARCH);
        yes(claim, StepKind.CONFIRMATION, JUNE);
        return claim;
    }

    private RecordId notice(LocalDate posted) {
        Notice notice = new Notice(register.notices().newId(), REWARD, Practice.VILLAGE, posted, 7, "县卫计局", "岩*", "0a", null);
        register.database().transaction(() -> register.notices().add(notice));
        return notice.id();
    }

    private CaseState state(RecordId claim) {
        return list.file(claim).orElseThrow().state();
    }

    @Test
    void aCaseWalksFromTheApplicationToTheYearlyReviewAndTheExitWithAReturnAndAnObjectionOnTheWay() {
        RecordId claim = applied();
        yes(claim, StepKind.APPRAISAL, MARCH);
        done(desk.take(StepDraft.of(claim, StepKind.RETURN, MARCH.plusDays(1), "缺户口簿").by("初审员")));
        assertThat(list.file(claim).orElseThrow().returned().orElseThrow().takenBy()).isEqualTo("初审员");
        done(desk.take(StepDraft.of(claim, StepKind.COMPLETION, MARCH.plusDays(9), null)));
        yes(claim, StepKind.REVIEW, MARCH.plusDays(9));
        yes(claim, StepKind.CONFIRMATION, JUNE);
        assertThat(desk.post(List.of(claim), notice(JUNE), JUNE, null)).isEmpty();
        RecordId objection = done(desk.object(claim, JUNE.plusDays(2), null, " 有两个子女 "));
        assertThat(state(claim)).isEqualTo(CaseState.POSTED);
        assertThat(register.objections().find(objection).orElseThrow().notice()).isNotNull();
        done(desk.answer(objection, JUNE.plusDays(20), "已核实，只有一个子女", false));
        assertThat(state(claim)).isEqualTo(CaseState.PAYABLE);

        LocalDate nextYear = LocalDate.of(2010, 1, 20);
        on(nextYear);
        assertThat(list.reviewsDue(REWARD)).extracting(row -> row.file().id()).contains(claim);
        yes(claim, StepKind.ANNUAL_REVIEW, nextYear);
        assertThat(list.reviewsDue(null)).extracting(row -> row.file().id()).isNotEmpty().doesNotContain(claim);
        RecordId exit = done(desk.take(StepDraft.of(claim, StepKind.EXIT, nextYear, "户口迁出").effective(nextYear.minusDays(5))));
        assertThat(state(claim)).isEqualTo(CaseState.EXITED);
        done(desk.take(StepDraft.of(claim, StepKind.REVERSAL, nextYear, "记错了人")));
        Casefile file = list.file(claim).orElseThrow();
        assertThat(file.state()).isEqualTo(CaseState.PAYABLE);
        assertThat(file.all()).extracting(AwardStep::step).containsExactly(StepKind.APPRAISAL, StepKind.RETURN, StepKind.COMPLETION, StepKind.REVIEW,
                StepKind.CONFIRMATION, StepKind.POSTING, StepKind.ANNUAL_REVIEW, StepKind.EXIT, StepKind.REVERSAL);
        assertThat(file.all().get(8).reverses()).isEqualTo(exit);
        assertThat(file.all().get(0).takenBy()).isEqualTo("admin");
    }

    @Test
    void whatIsRefusedWritesNothingAndSaysEveryReason() {
        RecordId claim = applied();
        long before = register.history().size();
        assertThat(reasons(desk.apply(families.unasked, REWARD, MARCH).refusals())).containsExactly("case.alreadyApplied");
        assertThat(reasons(desk.apply(families.unasked, "no-such", MARCH).refusals())).containsExactly("case.schemeUnknown");
        assertThat(reasons(desk.take(StepDraft.saying(claim, StepKind.CONFIRMATION, MARCH.minusDays(1), false, " ")).refusals()))
                .containsExactly("case.notReviewed", "case.takenBeforeLastStep", "case.reasonMissing");
        assertThat(reasons(desk.take(StepDraft.of(families.father, StepKind.RETURN, MARCH, "x")).refusals())).containsExactly("case.notFound");
        assertThat(reasons(desk.object(families.father, MARCH, null, "x").refusals())).containsExactly("case.notFound");
        assertThat(reasons(desk.object(claim, MARCH, null, "").refusals())).containsExactly("case.subjectMissing");
        assertThat(reasons(desk.answer(claim, MARCH, "x", true).refusals())).containsExactly("case.objectionNotFound");
        assertThat(desk.check(StepDraft.saying(claim, StepKind.APPRAISAL, MARCH, true, null))).isEmpty();
        assertThat(register.history().size()).isEqualTo(before);
    }

    @Test
    void whatACoupleGetsOnceIsAppliedForOnce() {
        done(desk.apply(families.father, "one-off-award", MARCH));
        assertThat(reasons(desk.apply(families.mother, "one-off-award", MARCH).refusals())).containsExactly("case.alreadyApplied");
        done(desk.apply(families.mother, REWARD, MARCH));
    }

    @Test
    void whoConfirmsWhereAPersonMustLookSaysWhatWasFound() {
        RecordId claim = applied();
        yes(claim, StepKind.APPRAISAL, MARCH);
        assertThat(reasons(desk.take(StepDraft.saying(claim, StepKind.REVIEW, MARCH, true, null)).refusals())).containsExactly("case.reasonForYesMissing");
    }

    @Test
    void aDecisionIsKeptWithTheApplicationTheReviewTheConfirmationAndTheYearlyReviewAndComesOutTheSameAgain() {
        RecordId claim = confirmed();
        yes(claim, StepKind.ANNUAL_REVIEW, JUNE.plusDays(1));
        List<Ruling> rulings = list.rulings(claim);
        assertThat(rulings).hasSize(4).extracting(Ruling::verdict).containsOnly(Verdict.NEEDS_REVIEW);
        assertThat(rulings).extracting(Ruling::askedOn).containsExactly(MARCH, MARCH, JUNE, JUNE.plusDays(1));
        assertThat(rulings).extracting(Ruling::ruledOn).containsOnly(desk.today());
        Replay replay = new Replay(register);
        assertThat(rulings).allSatisfy(ruling -> {
            assertThat(replay.now(ruling).differences()).isEmpty();
            assertThat(replay.now(ruling).sameLaw()).isTrue();
            assertThat(replay.now(ruling).decision().verdict()).isEqualTo(ruling.verdict());
        });
    }

    @Test
    void anotherLawChangesTheAnswerOfTodayAndNotThatOfThen() {
        register.database().transaction(() -> register.awardCases().of(families.father)
                .forEach(old -> register.awardSteps().add(new AwardStep(register.awardSteps().newId(), old.id(), 1, StepKind.EXIT, MARCH, "x", null, "x", null, null, MARCH))));
        RecordId claim = done(desk.apply(families.father, REWARD, MARCH));
        Ruling ruling = list.rulings(claim).get(0);
        assertThat(ruling.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(ruling.decision()).contains("720.00");
        register.database().transaction(() -> register.lawValues().add(new LawValue(register.lawValues().newId(), register.office(),
                "rural-reward/base-amount", "CNY/year", LocalDate.of(2009, 1, 1), "800", "景计生发〔2009〕3号", true, desk.today())));

        Replay replay = new Replay(register);
        assertThat(replay.now(ruling).differences()).contains("amount").doesNotContain("verdict");
        assertThat(replay.now(ruling).sameLaw()).isFalse();
        assertThat(replay.asThen(ruling).orElseThrow().differences()).isEmpty();
        assertThat(replay.asThen(ruling).orElseThrow().sameLaw()).isTrue();
    }

    @Test
    void aDecisionWhoseFactsCannotBeReadIsNotMadeAgain() {
        Ruling ruling = list.rulings(applied()).get(0);
        Ruling damaged = new Ruling(ruling.id(), ruling.awardCase(), ruling.person(), ruling.scheme(), ruling.askedOn(), ruling.ruledOn(), ruling.area(),
                ruling.verdict(), ruling.lawVersion(), "{", ruling.decision());
        assertThat(new Replay(register).now(damaged).decision()).isNull();
        assertThat(new Replay(register).now(damaged).differences()).containsExactly("facts");
    }

    @Test
    void theEngineKnowsTheConfirmationAndAnEndedCaseMakesRoomForANewOne() {
        RecordId claim = confirmed();
        assertThat(register.facts().around(List.of(families.unasked)).facts(families.unasked, REWARD).confirmations())
                .singleElement().satisfies(confirmation -> assertThat(confirmation.on()).isEqualTo(JUNE));
        done(desk.take(StepDraft.of(claim, StepKind.EXIT, JUNE, "户口迁出").effective(JUNE)));
        assertThat(register.facts().around(List.of(families.unasked)).claim(families.unasked, REWARD)).isNull();
        done(desk.apply(families.unasked, REWARD, JUNE.plusDays(1)));
        assertThat(list.ofPerson(families.unasked)).extracting(Casefile::state).containsExactly(CaseState.APPLIED, CaseState.EXITED);
    }

    @Test
    void aNoticeIsPostedForAllOrForNone() {
        RecordId claim = confirmed();
        RecordId early = done(desk.apply(families.widow, REWARD, MARCH));
        RecordId notice = notice(JUNE);
        Map<RecordId, List<Refusal>> refused = desk.post(List.of(claim, early), notice, JUNE, "张主任");
        assertThat(refused).containsOnlyKeys(early);
        assertThat(state(claim)).isEqualTo(CaseState.CONFIRMED);
        assertThat(desk.post(List.of(claim), notice, JUNE, "张主任")).isEmpty();
        assertThat(register.awardSteps().ofNotice(notice)).hasSize(1);
    }

    @Test
    void casesAreFoundBySchemeAndState() {
        RecordId claim = applied();
        assertThat(list.list(REWARD, Set.of(CaseState.APPLIED))).singleElement().satisfies(row -> {
            assertThat(row.file().id()).isEqualTo(claim);
            assertThat(row.person().id()).isEqualTo(families.unasked);
        });
        assertThat(list.list(null, Set.of())).hasSize(2);
        assertThat(list.list("scholarship", Set.of())).isEmpty();
        assertThat(list.standing()).isEqualTo(Map.of(REWARD, Map.of(CaseState.APPLIED, 1, CaseState.PAYABLE, 1)));
    }

    @Test
    void aTownshipReviewsAndDoesNotConfirmNorAnswerForTheCounty() {
        register.close();
        register = Practice.create(folder);
        families = new OldFamilies(register);
        on(Practice.CLOCK);
        RecordId claim = applied();
        yes(claim, StepKind.APPRAISAL, MARCH);
        yes(claim, StepKind.REVIEW, MARCH);
        assertThat(reasons(desk.take(StepDraft.saying(claim, StepKind.CONFIRMATION, MARCH, true, "好")).refusals())).containsExactly("case.countyConfirms");
        assertThat(desk.isCounty()).isFalse();
        Objection countys = new Objection(new RecordId("530824000000-" + "a".repeat(26)), claim, null, MARCH, null, "x", null, null, null);
        register.database().transaction(() -> register.objections().add(countys));
        assertThat(reasons(desk.answer(countys.id(), MARCH, "查了", false).refusals())).containsExactly("case.anotherOfficesObjection");
    }

    @Test
    void aSupervisorLooksAndWritesNothing() throws Exception {
        RecordId claim = applied();
        RecordId objection = done(desk.object(claim, MARCH, null, "x"));
        register.database().transaction(() -> register.accounts().add("刀乡长", Role.SUPERVISOR));
        Path file = register.database().file();
        register.close();
        KeyFile keys = KeyFile.read(KeyFile.beside(file));
        keys.put(keys.unlock("admin", Practice.passphrase()), "刀乡长", "second".toCharArray());
        register = Practice.REGISTERS.open(file, "刀乡长", "second".toCharArray(), Practice.CLOCK);
        on(Practice.CLOCK);
        long before = register.history().size();

        for (List<Refusal> said : List.of(desk.apply(families.widow, REWARD, MARCH).refusals(),
                desk.take(StepDraft.saying(claim, StepKind.APPRAISAL, MARCH, true, null)).refusals(),
                desk.post(List.of(claim), claim, MARCH, null).get(claim), desk.object(claim, MARCH, null, "x").refusals(),
                desk.answer(objection, MARCH, "x", true).refusals())) {
            assertThat(reasons(said)).contains("case.supervisorWritesNothing");
        }
        assertThat(list.file(claim)).isPresent();
        assertThat(register.history().size()).isEqualTo(before);
    }

    @Test
    void aTakenOverCaseCanBeReviewedAndEnded() {
        AwardCase old = register.awardCases().of(families.father).get(0);
        yes(old.id(), StepKind.ANNUAL_REVIEW, MARCH);
        done(desk.take(StepDraft.of(old.id(), StepKind.EXIT, MARCH, "死亡").effective(MARCH)));
        assertThat(state(old.id())).isEqualTo(CaseState.EXITED);
    }
}
