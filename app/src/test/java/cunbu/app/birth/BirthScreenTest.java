package cunbu.app.birth;

import static javafx.scene.input.KeyCode.CONTROL;
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
import cunbu.app.store.LiFamily;
import cunbu.app.store.Practice;
import cunbu.core.birth.Birth;
import cunbu.core.person.Sex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BirthScreenTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private final List<Object> said = new ArrayList<>();
    private LiFamily family;
    private BirthRegister births;
    private Screen screen;

    @BeforeEach
    void family() {
        family = new LiFamily(folder);
        births = new BirthRegister(family.register, family::find, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        family.close();
    }

    @Test
    void aBirthIsRegisteredByKeyboardAlone() {
        form();
        screen.type("秀英");
        screen.until(() -> screen.shows(".hit"));
        screen.picture("birth-mother");
        screen.press(ENTER);
        screen.until(() -> screen.text("#father").equals("李建国"));
        screen.press(TAB);
        screen.type("20091103");
        screen.press(TAB);
        screen.type("1");
        screen.press(TAB);
        screen.type("李小龙");
        screen.until(() -> jobs.idle().get());
        screen.picture("birth");
        screen.press(CONTROL, S);
        screen.until(() -> said.contains(texts.get("birth.registered", "李小龙")));
        assertThat(family.register.births().ofMother(family.mother.id())).singleElement()
                .extracting(Birth::bornOn, Birth::sex, Birth::birthOrder, Birth::father)
                .containsExactly(java.time.LocalDate.of(2009, 11, 3), Sex.MALE, 1, family.father.id());
        assertThat(screen.text("#mother")).isEmpty();
        assertThat(screen.cursor()).isEqualTo("mother");
    }

    @Test
    void everythingThatIsMissingIsSaidAtItsField() {
        form();
        screen.press(CONTROL, S);
        screen.until(() -> help("#mother").equals(texts.get("refusal.birth.motherMissing")));
        assertThat(help("#name")).isEqualTo(texts.get("refusal.person.nameMissing"));
        assertThat(help("#bornOn")).isEqualTo(texts.get("refusal.birth.bornOnMissing"));
        screen.picture("birth-refused");
    }

    @Test
    void theListOpensTheFormWithOneKey() {
        births.register(new BirthDraft(family.mother.id(), family.father.id(), "李小龙", null, Sex.MALE, java.time.LocalDate.of(2009, 11, 3), 1, true, false));
        BirthsViewModel model = new BirthsViewModel(births, jobs);
        screen = Screen.of(() -> Views.load(new BirthsView(model, texts, () -> said.add("form"), said::add), texts));
        screen.until(() -> screen.find("#births", TableView.class).getItems().size() == 1);
        screen.picture("births");
        screen.press(CONTROL, N);
        assertThat(said).containsExactly("form");
    }

    private void form() {
        BirthViewModel model = new BirthViewModel(births, jobs, texts, said::add);
        screen = Screen.of(() -> Views.load(new BirthView(model, texts, jobs), texts));
    }

    private String help(String field) {
        return String.valueOf(screen.find(field, TextField.class).getAccessibleHelp());
    }
}
