package cunbu.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.TwoVillages;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Side;
import cunbu.core.person.Sex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleBehindViewModelTest {

    @TempDir
    Path folder;
    private TwoVillages villages;

    @BeforeEach
    void fill() throws IOException {
        villages = new TwoVillages(folder);
        villages.birth(TwoVillages.UPPER, "2009-05-01", Sex.MALE, 1, true);
        villages.birth(TwoVillages.LOWER, "2009-06-01", Sex.FEMALE, 2, true);
        villages.birth(TwoVillages.LOWER, "2008-06-01", Sex.FEMALE, 1, true);
    }

    @AfterEach
    void close() {
        villages.close();
    }

    @Test
    void whoeverWasLeftOutIsSiftedByTheReason() {
        PeopleBehindViewModel model = opened(Indicator.FIRST_BIRTH_SHARE);
        assertThat(model.lines).extracting(Line::village).containsExactly(TwoVillages.UPPER);

        model.side.set(Side.LEFT_OUT);
        assertThat(model.lines).extracting(Line::reason).containsExactlyInAnyOrder(LeftOut.OTHER_BIRTH_ORDER, LeftOut.BORN_BEFORE);
        model.reason.set(LeftOut.BORN_BEFORE);
        assertThat(model.lines).extracting(Line::reason).containsExactly(LeftOut.BORN_BEFORE);

        model.side.set(Side.DENOMINATOR);
        assertThat(model.reason.get()).isNull();
        assertThat(model.lines).hasSize(2);
    }

    @Test
    void everySideIsOpenedSoThatItsCountIsShown() {
        assertThat(opened(Indicator.FIRST_BIRTH_SHARE).known).containsOnlyKeys(Side.values());
        assertThat(opened(Indicator.IN_MIGRANTS).known).containsOnlyKeys(Side.NUMERATOR, Side.LEFT_OUT);
    }

    @Test
    void openedAnewItShowsWhatHasComeSince() {
        PeopleBehindViewModel model = opened(Indicator.FIRST_BIRTH_SHARE);
        villages.birth(TwoVillages.LOWER, "2009-07-01", Sex.MALE, 1, true);
        model.openAnew();
        assertThat(model.lines).hasSize(2);
    }

    private PeopleBehindViewModel opened(Indicator indicator) {
        Register register = villages.register();
        Texts texts = new Texts(Language.ZH);
        NumberDesk desk = new NumberDesk(register.numbers(), register.persons(), register.areas(), register.office());
        PeopleBehindViewModel model = new PeopleBehindViewModel(desk, new Asking(Jobs.inline(), new Problems(texts, List.of())), texts,
                new NumberAsked(indicator, TwoVillages.YEAR, TwoVillages.TOWNSHIP, Bases.USUAL), code -> code.text());
        model.open();
        return model;
    }
}
