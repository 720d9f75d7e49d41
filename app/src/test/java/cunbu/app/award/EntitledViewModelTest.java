package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.Verdict;
import cunbu.core.place.Level;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 2009-12-31, in a township of one village. */
class EntitledViewModelTest {

    @TempDir
    Path folder;
    private Register register;
    private OldFamilies families;
    private EntitledViewModel model;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        families = new OldFamilies(register);
        Texts texts = new Texts(Language.ZH);
        model = new EntitledViewModel(new AwardDesk(register, Practice.CLOCK), text -> List.of(), Jobs.inline(), texts,
                new Problems(texts, List.of()));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theListIsFoundWhenTheScreenOpens() {
        assertThat(model.on.get()).isEqualTo("2009-12-31");
        model.open();

        assertThat(model.rows).hasSize(2);
        assertThat(model.searching.get()).isFalse();
    }

    @Test
    void theListIsNarrowedWithoutSearchingAgain() {
        model.open();
        Entitled found = model.found.get();

        model.which.set(Which.NOT_APPLIED);
        assertThat(model.rows).isEmpty();
        model.which.set(Which.ELIGIBLE);
        assertThat(model.rows).extracting(row -> row.person().id()).containsExactly(families.father);
        model.which.set(Which.NEEDS_REVIEW);
        assertThat(model.rows).extracting(row -> row.person().id()).containsExactly(families.unasked);
        model.which.set(Which.NO_LONGER);
        assertThat(model.rows).isEmpty();
        assertThat(model.found.get()).isSameAs(found);
    }

    @Test
    void onAnEarlierDayTheOneWhoClaimsIsNotYetEntitled() {
        model.on.set("2006年12月31日");
        model.open();
        model.which.set(Which.NO_LONGER);

        assertThat(model.rows).extracting(row -> row.outcome().verdict()).containsExactly(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void aDayThatIsNoneIsRefusedAndNothingIsSearched() {
        model.on.set("2009-02-30");
        model.open();

        assertThat(model.refusals).extracting(refusal -> refusal.field()).containsExactly("on");
        assertThat(model.found.get()).isNull();
    }

    @Test
    void aDecisionThatIsShownFollowsTheDay() {
        model.open();
        model.explain(families.father);
        assertThat(model.explained.get().decision().verdict()).isEqualTo(Verdict.ELIGIBLE);

        model.on.set("2006-12-31");
        model.find();
        assertThat(model.explained.get().decision().verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void aVillageCanBeAskedAboutAlone() {
        model.area.set(model.areas().stream().filter(area -> area.level() == Level.VILLAGE).findFirst().orElseThrow());

        assertThat(model.rows).hasSize(2);
        assertThat(model.nameOf(Practice.VILLAGE)).isEqualTo("芒冒村村民委员会");
    }
}
