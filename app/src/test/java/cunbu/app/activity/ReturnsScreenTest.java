package cunbu.app.activity;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.activity.MonthlyReturn;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsScreenTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private final List<String> said = new ArrayList<>();
    private Register register;
    private ReturnsViewModel model;
    private Screen screen;

    @BeforeEach
    void open() {
        register = ThreeVillages.create(folder);
        model = new ReturnsViewModel(new MonthlyDesk(register, Practice.CLOCK), jobs, texts, said::add);
        screen = Screen.of(() -> Views.load(new ReturnsView(model, texts), texts));
        screen.until(() -> jobs.idle().get() && model.rows.size() == 3);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void aMonthIsTypedLikeASpreadsheetByKeyboardAlone() {
        screen.type("3");
        screen.press(TAB);
        screen.type("120");
        screen.press(ENTER);
        screen.type("88");
        screen.press(DOWN);
        screen.type("9");
        screen.press(ESCAPE);
        screen.press(UP);
        screen.press(F2);
        screen.type("1");
        screen.picture("returns");
        screen.press(CONTROL, PAGE_DOWN);
        screen.press(CONTROL, PAGE_DOWN);
        screen.press(CONTROL, PAGE_DOWN);
        screen.type("2");
        screen.press(TAB);
        screen.picture("returns-births");
        screen.press(CONTROL, S);
        screen.until(() -> said.contains(texts.get("returns.written", 2)));
        assertThat(filed(0)).extracting(MonthlyReturn::sterilisedMale, MonthlyReturn::sterilisedFemale, MonthlyReturn::associationMembers)
                .containsExactly(3L, 120L, 104L);
        assertThat(filed(1)).extracting(MonthlyReturn::sterilisedFemale, MonthlyReturn::birthsReported).containsExactly(881L, 2L);
        assertThat(register.monthlyReturns().of(ThreeVillages.THIRD, ThreeVillages.NOVEMBER)).isEmpty();
    }

    @Test
    void aBlockIsPastedAndWhatIsWrongIsSaid() {
        screen.ask(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "1\t2\n3\t若干\n")));
        screen.press(CONTROL, V);
        screen.until(() -> model.bad.size() == 1);
        screen.picture("returns-trouble");
        screen.ask(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "1\t2\n3\t4\n5\t6\n")));
        screen.press(CONTROL, V);
        screen.until(() -> screen.text("#trouble").isEmpty());
        screen.press(CONTROL, S);
        screen.until(() -> said.contains(texts.get("returns.written", 3)));
        assertThat(filed(2)).extracting(MonthlyReturn::sterilisedMale, MonthlyReturn::sterilisedFemale).containsExactly(5L, 6L);
    }

    @Test
    void allThatWasTypedIsTakenBackOnlyAfterTheQuestion() {
        screen.type("3");
        screen.press(TAB);
        screen.press(CONTROL, Z);
        screen.until(() -> screen.shows("#no"));
        screen.press(ESCAPE);
        screen.until(() -> !screen.shows("#no"));
        assertThat(model.unsaved.get()).isTrue();
        choose(ThreeVillages.NOVEMBER.minusMonths(1));
        screen.until(() -> !model.unsaved.get() && jobs.idle().get());
        choose(ThreeVillages.NOVEMBER);
        screen.until(() -> model.unsaved.get() && jobs.idle().get());
        screen.click("#grid");
        screen.press(CONTROL, Z);
        screen.until(() -> screen.shows("#yes"));
        screen.click("#yes");
        screen.until(() -> !model.unsaved.get());
        assertThat(model.rows.get(0).text(ReturnField.STERILISED_MALE)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose(YearMonth month) {
        ComboBox<YearMonth> months = screen.find("#month", ComboBox.class);
        screen.ask(() -> {
            months.setValue(month);
            return null;
        });
    }

    private MonthlyReturn filed(int village) {
        return register.monthlyReturns().of(model.rows.get(village).village().code(), ThreeVillages.NOVEMBER).orElseThrow();
    }
}
