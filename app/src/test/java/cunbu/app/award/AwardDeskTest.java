package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.Scheme;
import cunbu.core.award.Decision;
import cunbu.core.award.Outcome;
import cunbu.core.award.Schemes;
import cunbu.core.award.Verdict;
import cunbu.core.history.RecordId;
import cunbu.core.law.LawBook;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwardDeskTest {

    private static final LocalDate ON = LocalDate.of(2009, 12, 31);
    private static final Schemes SCHEMES = new Schemes(LawBook.shipped());
    private static final Scheme REWARD = SCHEMES.all().get(0);

    private static Register register;
    private static OldFamilies families;
    private static AwardDesk desk;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        register = Practice.create(folder);
        families = new OldFamilies(register);
        desk = new AwardDesk(register, Practice.CLOCK);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void theEntitledAreFoundAmongEverybody() {
        Entitled found = desk.entitled(REWARD, ON, desk.office(), Progress.NONE);

        assertThat(found.rows()).extracting(row -> row.person().id()).containsExactlyInAnyOrder(families.father, families.unasked);
        assertThat(found.counts()).containsEntry(Verdict.ELIGIBLE, 1).containsEntry(Verdict.NEEDS_REVIEW, 1).containsEntry(Verdict.NOT_ELIGIBLE, 1);
        EntitledRow father = found.rows().stream().filter(row -> row.person().id().equals(families.father)).findFirst().orElseThrow();
        assertThat(father.applied()).isTrue();
        assertThat(father.paid()).isTrue();
        assertThat(father.outcome().amount().total()).hasToString("720.00");
        assertThat(father.since()).isEqualTo("2007-01-01");
    }

    @Test
    void whoHasClaimedIsListedEvenIfNoLongerEntitled() {
        Entitled found = desk.entitled(REWARD, LocalDate.of(2006, 12, 31), desk.office(), Progress.NONE);

        assertThat(found.rows()).filteredOn(row -> row.person().id().equals(families.father))
                .singleElement().satisfies(row -> assertThat(row.outcome().verdict()).isEqualTo(Verdict.NOT_ELIGIBLE));
    }

    @Test
    void nobodyIsFoundWhereNobodyLives() {
        assertThat(desk.refusals(new AreaCode("530824102000"))).extracting(each -> each.reason()).containsExactly("award.areaNotHere");
        assertThat(desk.refusals(Practice.VILLAGE)).isEmpty();
    }

    @Test
    void theListAndTheExplanationAgree() {
        for (EntitledRow row : desk.entitled(REWARD, ON, desk.office(), Progress.NONE).rows()) {
            Decision decision = desk.explain(REWARD, row.person().id(), ON).orElseThrow().decision();

            assertThat(row.outcome()).isEqualTo(new Outcome(decision.verdict(), decision.amount()));
            assertThat(row.since()).isEqualTo(row.eligible() ? decision.eligibleFrom() : null);
        }
    }

    @Test
    void oneDecisionNamesWhatIsMissing() {
        Explained explained = desk.explain(REWARD, families.unasked, ON).orElseThrow();

        assertThat(explained.decision().verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(explained.decision().findings(Answer.UNKNOWN)).extracting(Finding::question).containsExactly("noUrbanPension");
        assertThat(explained.names()).containsEntry(families.unasked.text(), "张国栋").containsEntry(Practice.VILLAGE.text(), "芒冒村村民委员会");
    }

    @Test
    void theNearestLawHolds() {
        assertThat(desk.explain(REWARD, families.father, ON).orElseThrow().decision().area()).isEqualTo(Practice.VILLAGE);
    }

    @Test
    void aStrangerIsNotExplained() {
        assertThat(desk.explain(REWARD, new RecordId("530824101000-" + "z".repeat(26)), ON)).isEmpty();
    }

    @Test
    void theSearchCanBeCancelled() {
        assertThatThrownBy(() -> desk.entitled(REWARD, ON, desk.office(), (done, of) -> {
            throw new Progress.Cancelled();
        })).isInstanceOf(Progress.Cancelled.class);
    }

    @Test
    void theYoungAreNotAskedAbout() {
        assertThat(desk.entitled(REWARD, ON, desk.office(), Progress.NONE).counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }
}
