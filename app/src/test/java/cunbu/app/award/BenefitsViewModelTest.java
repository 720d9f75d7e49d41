package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 2009-12-31, in a township of one village. */
class BenefitsViewModelTest {

    private static final String REWARD = "rural-reward";
    private static final LocalDate APPLIED = LocalDate.of(2009, 10, 8);

    @TempDir
    Path folder;
    private Register register;
    private CaseDesk cases;
    private WaitDesk desk;
    private BenefitsViewModel model;
    private RecordId widower;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        widower = new OldFamilies(register).widower();
        Texts texts = new Texts(Language.ZH);
        cases = new CaseDesk(register, Practice.CLOCK);
        desk = new WaitDesk(new AwardDesk(register, Practice.CLOCK), new CaseList(register, Practice.CLOCK));
        model = new BenefitsViewModel(desk, text -> List.of(), Jobs.inline(), texts, new Problems(texts, List.of()));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Integer count(int row, Wait wait) {
        return model.rows.get(row).count(wait).get();
    }

    @Test
    void nothingIsSaidBeforeItHasBeenCounted() {
        assertThat(model.rows).hasSize(10);
        assertThat(count(0, Wait.APPLIED)).isNull();
        assertThat(count(0, Wait.SOON)).isNull();
    }

    @Test
    void casesAndPeopleAreCountedByScheme() {
        model.open();

        assertThat(model.rows.get(0).scheme().code()).isEqualTo(REWARD);
        assertThat(count(0, Wait.NOT_APPLIED)).isEqualTo(1);
        assertThat(count(0, Wait.NO_LONGER)).isZero();
        assertThat(count(0, Wait.REVIEW_DUE)).isEqualTo(1);
        assertThat(count(9, Wait.NOT_APPLIED)).isEqualTo(1);
        assertThat(model.counting.get()).isFalse();
    }

    @Test
    void anApplicationIsCountedAtOnceAndThePeopleWhenSomebodyAsks() {
        model.open();
        assertThat(cases.apply(widower, REWARD, APPLIED).done()).isTrue();
        model.leave();
        model.open();
        assertThat(count(0, Wait.APPLIED)).isEqualTo(1);
        assertThat(count(0, Wait.NOT_APPLIED)).isEqualTo(1);
        assertThat(model.outOfDate.get()).isTrue();

        model.again();
        assertThat(count(0, Wait.NOT_APPLIED)).isZero();
        assertThat(model.outOfDate.get()).isFalse();
    }

    @Test
    void whatWaitsForTheCountyDoesNotWaitInTheTownship() {
        RecordId claim = cases.apply(widower, REWARD, APPLIED).id();
        assertThat(desk.here()).containsEntry(Wait.APPLIED, 1).doesNotContainKey(Wait.REVIEWED);
        cases.take(StepDraft.saying(claim, StepKind.APPRAISAL, APPLIED, true, null));
        cases.take(StepDraft.saying(claim, StepKind.REVIEW, APPLIED, true, null));

        assertThat(desk.here()).doesNotContainKeys(Wait.APPLIED, Wait.APPRAISED, Wait.REVIEWED);
        assertThat(desk.cases().get(REWARD)).containsEntry(Wait.REVIEWED, 1);
    }
}
