package cunbu.app.law;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.law.LawValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final List<String> said = new ArrayList<>();
    private Register register;
    private Screen screen;

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void aCountyClerkFindsAParameterAndEntersANewValueByKeyboard() {
        show(Practice.createCounty(folder), Language.ZH);
        screen.picture("law-list");
        screen.type("两女户");
        screen.until(() -> rows("#parameters") == 1);
        screen.press(ENTER);
        screen.until(() -> screen.text("#name").equals("两女户可否享受"));
        screen.press(ENTER);
        assertThat(screen.cursor()).isEqualTo("values");
        screen.picture("law-page");
        screen.press(DOWN);
        screen.press(ENTER);
        assertThat(screen.cursor()).isEqualTo("value");
        screen.type("否");
        screen.press(TAB);
        screen.press(TAB);
        screen.type("景计生发〔2009〕3号");
        screen.until(() -> jobs.idle().get());
        screen.picture("law-entry");
        screen.press(CONTROL, S);
        screen.until(() -> said.size() == 1);
        screen.until(() -> rows("#values") == 3);
        screen.picture("law-entered");

        assertThat(register.lawValues().all()).singleElement().extracting(LawValue::parameter, LawValue::value, LawValue::source, LawValue::confirmed)
                .containsExactly("rural-reward/two-daughters", "no", "景计生发〔2009〕3号", true);
        assertThat(screen.text("#source")).isEmpty();
        screen.until(() -> screen.text("#state").endsWith("县级录入 1 个值"));
    }

    @Test
    void everyReasonIsSaidBesideItsField() {
        show(Practice.createCounty(folder), Language.EN);
        screen.click("#parameters");
        screen.until(() -> rows("#values") > 0);
        screen.press(CONTROL, N);
        assertThat(screen.cursor()).isEqualTo("fromOn");
        screen.press(CONTROL, S);
        screen.until(() -> "Say from which day it holds.".equals(help("#fromOn")));
        assertThat(help("#value")).isEqualTo("Enter a value, or - for a repeal.");
        assertThat(help("#source")).isEqualTo("Name the document, or its number.");
        screen.picture("law-refused-en");
    }

    @Test
    void theValuesOfAParameterAreCopiedAsTheyAreRead() {
        show(Practice.createCounty(folder), Language.ZH);
        screen.type("奖励扶助金国家标准");
        screen.until(() -> rows("#parameters") == 1);
        screen.press(ENTER);
        screen.press(ENTER);
        screen.press(CONTROL, KeyCode.A);
        screen.press(CONTROL, KeyCode.C);

        assertThat(screen.ask(() -> Clipboard.getSystemClipboard().getString()).split("\n")).hasSize(4)
                .contains("全国\t2009-01-01\t720 元/年\t国人口发〔2008〕83号\t当日有效");
    }

    @Test
    void aTownshipReadsWithoutAForm() {
        show(Practice.create(folder), Language.ZH);

        assertThat(screen.shows("#form")).isFalse();
        assertThat(screen.text("#onlyCounty")).startsWith("政策参数由县级录入");
        screen.picture("law-township");
    }

    private String help(String field) {
        return screen.find(field, TextField.class).getAccessibleHelp();
    }

    private int rows(String table) {
        return screen.ask(() -> screen.find(table, TableView.class).getItems().size());
    }

    private void show(Register opened, Language language) {
        register = opened;
        Texts texts = new Texts(language);
        LawViewModel model = new LawViewModel(new LawDesk(register, Practice.CLOCK), jobs, texts, said::add);
        screen = Screen.of(() -> Views.load(new LawView(model, texts), texts));
        screen.until(() -> rows("#parameters") > 20);
    }
}
