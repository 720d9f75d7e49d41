package cunbu.app.quality;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.TwoVillages;
import cunbu.core.quality.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final Opened opened = new Opened();
    private TwoHomes homes;
    private Screen screen;

    @BeforeEach
    void fill() throws IOException {
        homes = new TwoHomes(folder);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        homes.close();
    }

    @Test
    void withoutAMouseAClerkGoesToTheWorstVillageAndOpensWhatIsWrong() {
        show(Language.ZH);
        screen.until(() -> findings() == 3);
        screen.picture("quality");
        assertThat(screen.text("#state")).isEqualTo("显示 3 个，共发现 3 个");

        // The cursor is in the list of villages; the one to visit first is chosen with the arrow keys.
        assertThat(screen.cursor()).isEqualTo("villages");
        screen.press(DOWN);
        screen.until(() -> findings() == 1);
        screen.press(ENTER);
        screen.press(ENTER);
        assertThat(opened.households).containsExactly(homes.empty.id());

        screen.press(SHIFT, TAB);
        screen.press(DOWN);
        screen.until(() -> findings() == 2);
        screen.press(ENTER);
        screen.press(DOWN);
        screen.press(ENTER);
        assertThat(opened.persons).containsExactly(homes.child.id());

        homes.villages.with(homes.undated, "born_on", "1970-01-01");
        screen.press(F5);
        screen.until(() -> findings() == 1);
        screen.click("#all");
        screen.until(() -> findings() == 2);
    }

    @Test
    void aFindingAboutATotalOpensIntoTheMonthsReturnsByEnterAndByADoubleClick() {
        homes.reported(TwoVillages.LOWER, YearMonth.of(2009, 10), 3);
        show(Language.ZH);
        screen.until(() -> findings() > 3);
        screen.press(DOWN);
        screen.until(() -> findings() == 2);
        screen.press(ENTER);
        screen.press(ENTER);
        assertThat(opened.households).containsExactly(homes.empty.id());
        screen.press(DOWN);
        screen.press(ENTER);
        assertThat(opened.returns).containsExactly("530824101202 2009-10");

        screen.ask(() -> {
            Event.fireEvent(screen.find("#findings", TableView.class), new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 2, false, false,
                    false, false, true, false, false, false, false, true, null));
            return null;
        });
        assertThat(opened.returns).hasSize(2);
    }

    @Test
    void theChosenVillageStaysMarkedWhileTheListIsMadeAnewAndWhenTheScreenIsOpenedAgain() {
        QualityViewModel model = show(Language.ZH);
        screen.until(() -> findings() == 3);
        screen.press(DOWN);
        screen.press(DOWN);
        screen.until(() -> findings() == 2 && chosen() == 1);
        screen.ask(() -> {
            model.severity.set(Severity.WARNING);
            return null;
        });
        screen.until(() -> chosen() == 1);
        screen.close();
        screen = Screen.of(() -> Views.load(new QualityView(model, new Texts(Language.ZH), opened), new Texts(Language.ZH)));
        screen.until(() -> findings() == 2 && chosen() == 1);
    }

    @Test
    void theScreenOpenedAgainStillShowsEveryVillage() {
        QualityViewModel model = show(Language.ZH);
        screen.until(() -> findings() == 3);
        screen.close();
        screen = Screen.of(() -> Views.load(new QualityView(model, new Texts(Language.ZH), opened), new Texts(Language.ZH)));
        assertThat(screen.cursor()).isEqualTo("villages");
        screen.until(() -> findings() == 3 && chosen() == -1);
    }

    @Test
    void itSpeaksEnglishToo() {
        show(Language.EN);
        screen.until(() -> findings() == 3);
        screen.picture("quality-en");
        assertThat(screen.text("#state")).isEqualTo("3 shown, 3 found");
    }

    @Test
    void whatWasFoundIsSaidInTheOtherLanguageWhenThatIsChosen() {
        Texts texts = new Texts(Language.ZH);
        QualityViewModel model = model(texts);
        screen = Screen.of(() -> Views.load(new QualityView(model, texts, opened), texts));
        screen.until(() -> findings() == 3);
        String before = screen.ask(() -> model.rows.get(0).sentence());
        screen.ask(() -> {
            texts.speak(Language.EN);
            screen.find("#findings", TableView.class).getScene().setRoot(Views.load(new QualityView(model, texts, opened), texts));
            return null;
        });
        screen.until(() -> findings() == 3 && !model.rows.get(0).sentence().equals(before));
    }

    private int findings() {
        return screen.find("#findings", TableView.class).getItems().size();
    }

    private int chosen() {
        return screen.find("#villages", TableView.class).getSelectionModel().getSelectedIndex();
    }

    private QualityViewModel show(Language language) {
        Texts texts = new Texts(language);
        QualityViewModel model = model(texts);
        screen = Screen.of(() -> Views.load(new QualityView(model, texts, opened), texts));
        return model;
    }

    private QualityViewModel model(Texts texts) {
        return new QualityViewModel(new QualityDesk(homes.villages.register(), Practice.CLOCK), jobs, texts, new Problems(texts, List.of()), sentence -> { });
    }
}
