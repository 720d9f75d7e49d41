package cunbu.app.award;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitledScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final List<RecordId> opened = new ArrayList<>();
    private Register register;
    private OldFamilies families;
    private Screen screen;

    @BeforeEach
    void fill() {
        register = Practice.create(folder);
        families = new OldFamilies(register);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void aClerkSeesWhoIsEntitledAndWhy() {
        show(Language.ZH);
        screen.until(() -> rows("#people") == 2);
        screen.picture("benefits-list");
        screen.until(() -> screen.text("#state").startsWith("符合 1 人，待核查 1 人"));

        screen.click("#people");
        screen.press(DOWN);
        screen.until(() -> screen.shows("#name"));
        assertThat(rows("#findings")).isEqualTo(21);
        screen.picture("benefits");

        choose(families.father);
        screen.until(() -> screen.text("#name").equals("岩温罕"));
        assertThat(screen.text("#summary")).contains("2009 年 720.00 元", "从 2007-01-01 起符合");
        screen.ask(() -> {
            screen.find("#tabs", TabPane.class).getSelectionModel().select(1);
            return null;
        });
        screen.until(() -> screen.shows("#payers"));
        assertThat(rows("#months")).isEqualTo(12);
        assertThat(rows("#payers")).isEqualTo(2);
        screen.picture("benefits-amount");
        screen.ask(() -> {
            screen.find("#tabs", TabPane.class).getSelectionModel().selectLast();
            return null;
        });
        screen.until(() -> screen.shows("#law") && rows("#law") > 10);
        screen.picture("benefits-law");
    }

    @Test
    void whoeverStandsAtTheDeskIsLookedUpAndHearsWhatWouldBeNeeded() {
        show(Language.ZH);
        screen.until(() -> rows("#people") == 2);
        screen.click("#who");
        screen.type("玉香叫");
        screen.until(() -> screen.shows(".hit"));
        screen.press(ENTER);
        screen.until(() -> screen.shows("#name") && screen.text("#name").equals("玉香叫"));

        assertThat(screen.text("#verdict")).isEqualTo("不符合");
        assertThat(screen.text("#summary")).contains("从 2012-01-01 起符合");
        assertThat(screen.text("#reasons .label")).isEqualTo("如要符合：等到 2012-01-01");
        screen.picture("benefits-not-eligible");
        screen.click("#person");
        assertThat(opened).containsExactly(families.mother);
    }

    @Test
    void theListIsNarrowedToThoseWhoMustBeLookedAt() {
        show(Language.EN);
        screen.until(() -> rows("#people") == 2);
        screen.click("#which");
        screen.press(DOWN);
        screen.press(DOWN);
        screen.press(DOWN);
        screen.press(ENTER);
        screen.until(() -> rows("#people") == 1);
        screen.click("#people");
        screen.press(DOWN);
        screen.until(() -> screen.shows("#name"));

        assertThat(screen.text("#name")).isEqualTo("张国栋");
        assertThat(screen.text("#reasons .label")).isEqualTo("Missing: whether 张国栋 draws an urban employee's pension: statement of the social insurance office");
        screen.picture("benefits-en");
    }

    @Test
    void aDayThatIsNoneIsRefusedAtItsField() {
        show(Language.ZH);
        screen.until(() -> rows("#people") == 2);
        screen.click("#on");
        screen.ask(() -> {
            screen.find("#on", TextField.class).setText("2009-02-30");
            return null;
        });
        screen.press(ENTER);

        assertThat(screen.find("#on", TextField.class).getAccessibleHelp()).isEqualTo("请输入日期，例如 2009-12-31。");
        assertThat(rows("#people")).isEqualTo(2);
    }

    private void choose(RecordId person) {
        screen.ask(() -> {
            TableView<?> people = screen.find("#people", TableView.class);
            for (int i = 0; i < people.getItems().size(); i++) {
                if (((EntitledRow) people.getItems().get(i)).person().id().equals(person)) {
                    people.getSelectionModel().clearAndSelect(i);
                }
            }
            return null;
        });
    }

    private int rows(String table) {
        return screen.ask(() -> screen.find(table, TableView.class).getItems().size());
    }

    private List<Person> find(String text) {
        return register.persons().find(List.of(families.mother, families.father)).stream().filter(each -> each.name().contains(text)).toList();
    }

    private void show(Language language) {
        Texts texts = new Texts(language);
        AwardDesk desk = new AwardDesk(register, Practice.CLOCK);
        EntitledViewModel model = new EntitledViewModel(desk, this::find, jobs, texts, new Problems(texts, List.of()));
        screen = Screen.of(() -> Views.load(new EntitledView(model, texts, jobs, opened::add, (id, scheme) -> opened.add(id)), texts));
    }
}
