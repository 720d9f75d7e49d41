package cunbu.app.award.claim;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.OldFamilies;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.casework.CaseState;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 2009-12-31, in a township. */
class ClaimsViewModelTest {

    @TempDir
    Path folder;
    private final List<String> said = new ArrayList<>();
    private Register register;
    private OldFamilies families;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        families = new OldFamilies(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ClaimsViewModel claims(RecordId person, String scheme) {
        Texts texts = new Texts(Language.ZH);
        ClaimsViewModel model = new ClaimsViewModel(new ClaimDesk(register, Practice.CLOCK), Jobs.inline(), texts, new Problems(texts, List.of()),
                said::add, said::add, person, scheme);
        model.load();
        return model;
    }

    private static void take(ClaimsViewModel model, Act act, Boolean says, String words) {
        ActViewModel form = model.form(act);
        form.says.set(says);
        form.words.set(words);
        form.save();
        assertThat(form.refusals).isEmpty();
        assertThat(form.isUnsaved()).isFalse();
        model.load();
    }

    @Test
    void allSchemesStandSideBySideAndTheOneThatMattersIsChosen() {
        ClaimsViewModel model = claims(families.widower(), null);

        assertThat(model.rows).hasSize(9);
        assertThat(model.chosen.get().scheme().code()).isEqualTo("rural-reward");
        assertThat(model.chosen.get().isEligible()).isTrue();
        assertThat(model.acts).containsExactly(Act.APPLY);
    }

    @Test
    void whatCanBeDoneFollowsTheCase() {
        ClaimsViewModel model = claims(families.widower(), "rural-reward");
        take(model, Act.APPLY, null, "");
        assertThat(model.acts).containsExactly(Act.APPRAISE, Act.RETURN, Act.WITHDRAW, Act.OBJECT);
        take(model, Act.APPRAISE, true, "");
        take(model, Act.REVIEW, true, "");
        assertThat(model.chosen.get().file().state()).isEqualTo(CaseState.REVIEWED);
        assertThat(model.acts).doesNotContain(Act.CONFIRM).contains(Act.TAKE_BACK);
        take(model, Act.WITHDRAW, null, "不要了");
        assertThat(model.acts).containsExactly(Act.APPLY, Act.TAKE_BACK);
        assertThat(said).containsExactly("已保存：申请", "已保存：村级评议", "已保存：乡镇初审", "已保存：撤回申请");
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndTheFormStaysUnsaved() {
        ClaimsViewModel model = claims(families.widower(), "rural-reward");
        take(model, Act.APPLY, null, "");
        ActViewModel form = model.form(Act.APPRAISE);
        assertThat(form.isUnsaved()).isFalse();
        form.says.set(false);
        form.on.set("2009-02-30");
        form.save();
        assertThat(form.refusals).extracting(Refusal::field).containsExactly("takenOn");
        form.on.set("2010-01-01");
        form.save();

        assertThat(form.refusals).extracting(Refusal::field).containsExactlyInAnyOrder("takenOn", "reason");
        assertThat(form.isUnsaved()).isTrue();
    }

    @Test
    void aReturnProposesWhatIsMissing() {
        ClaimsViewModel model = claims(families.unasked, "rural-reward");
        take(model, Act.APPLY, null, "");

        assertThat(model.form(Act.RETURN).words.get()).contains("张国栋");
        assertThat(model.form(Act.RETURN).isUnsaved()).isFalse();
    }

    @Test
    void aTakenOverBenefitIsReviewedOnceAYear() {
        ClaimsViewModel model = claims(families.father, "rural-reward");
        assertThat(model.acts).startsWith(Act.REVIEW_YEARLY).contains(Act.EXIT);
        take(model, Act.REVIEW_YEARLY, true, "");

        assertThat(model.acts).doesNotContain(Act.REVIEW_YEARLY).contains(Act.TAKE_BACK);
    }

    @Test
    void anObjectionIsAnswered() {
        ClaimsViewModel model = claims(families.father, "rural-reward");
        take(model, Act.OBJECT, null, "有两个子女");
        assertThat(model.acts).contains(Act.ANSWER);
        take(model, Act.ANSWER, false, "只有一个");

        assertThat(model.chosen.get().unanswered()).isEmpty();
        assertThat(model.acts).doesNotContain(Act.ANSWER);
    }

    @Test
    void theSheetForTheVillagerIsWritten() {
        ClaimsViewModel model = claims(families.mother, "rural-reward");
        Path file = folder.resolve("sheet.pdf");
        model.write(file);

        assertThat(file).isNotEmptyFile();
        assertThat(said).containsExactly("告知书已保存。");
        model.write(folder.resolve("nowhere").resolve("sheet.pdf"));
        assertThat(model.problem.get()).contains("E-FILE-");
    }
}
