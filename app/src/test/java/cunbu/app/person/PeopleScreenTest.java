package cunbu.app.person;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.S;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.LiFamily;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleScreenTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private final List<Object> opened = new ArrayList<>();
    private LiFamily family;
    private PersonDesk desk;
    private Screen screen;

    @BeforeEach
    void family() {
        family = new LiFamily(folder);
        desk = new PersonDesk(family.register, family::find, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        family.close();
    }

    @Test
    void aClerkFindsAPersonByTypingAndOpensItWithEnter() {
        screen = Screen.of(() -> Views.load(new PeopleView(new PeopleViewModel(desk, jobs), texts, opened::add), texts));
        screen.type("秀");
        screen.until(() -> rows("#people") == 1);
        screen.press(DOWN);
        screen.press(ENTER);
        assertThat(opened).containsExactly(family.mother.id());
        screen.picture("people");
    }

    @Test
    void nobodyFoundSaysWhatToDo() {
        screen = Screen.of(() -> Views.load(new PeopleView(new PeopleViewModel(desk, jobs), texts, opened::add), texts));
        assertThat(screen.text(".empty")).isEqualTo(texts.get("people.ask"));
        screen.type("赵");
        screen.until(() -> screen.text(".empty").equals(texts.get("people.nobody")));
    }

    @Test
    void aPersonIsShownWithFamilyAndMaskedIdentity() {
        person(family.father.id());
        assertThat(screen.text("#name")).isEqualTo("李建国");
        assertThat(screen.text("#identity")).isEqualTo("532725**********15");
        screen.type("x");
        assertThat(rows("#kin")).isEqualTo(2);
        screen.picture("person");
        screen.click("#showIdentity");
        screen.until(() -> screen.text("#identity").equals(LiFamily.FATHERS_IDENTITY));
        screen.until(() -> jobs.idle().get());
        assertThat(family.register.accesses().latest(9)).singleElement()
                .satisfies(access -> assertThat(access.record()).isEqualTo(family.father.id()));
    }

    @Test
    void aCorrectionIsRefusedAtItsFieldAndThenSavedWithItsHistory() {
        person(family.daughter.id());
        retype("#bornOn", "2010-02-30");
        screen.press(CONTROL, S);
        assertThat(screen.find("#bornOn", TextField.class).getAccessibleHelp()).isEqualTo(texts.get("refusal.typed.day"));
        retype("#bornOn", "20100101");
        screen.press(CONTROL, S);
        screen.until(() -> screen.find("#bornOn", TextField.class).getAccessibleHelp().equals(texts.get("refusal.person.bornInFuture")));
        screen.picture("person-refused");
        assertThat(stored(family.daughter.id()).bornOn()).isEqualTo(family.daughter.bornOn());
        retype("#bornOn", "19960103");
        screen.press(CONTROL, S);
        screen.until(() -> opened.contains(texts.get("person.saved")));
        assertThat(stored(family.daughter.id()).bornOn()).hasToString("1996-01-03");
        assertThat(new FieldHistory(family.register).of(family.daughter.id()).get(0))
                .satisfies(step -> assertThat(List.of(step.who(), step.field(), step.from(), step.to()))
                        .containsExactly("admin", "born_on", "1996-01-02", "1996-01-03"));
    }

    @Test
    void aSupervisorReadsAPersonAndChangesNothing() {
        Practice.REGISTERS.addUser(family.register, Practice.passphrase(), "刀乡长", Role.SUPERVISOR, Practice.passphrase());
        family.close();
        try (Register looking = Practice.REGISTERS.open(folder.resolve("village.cunbu"), "刀乡长", Practice.passphrase(), Practice.CLOCK)) {
            desk = new PersonDesk(looking, text -> List.of(), Practice.CLOCK);
            person(family.father.id());
            screen.type("x");
            screen.press(CONTROL, S);
            assertThat(screen.text("#name")).isEqualTo("李建国");
            assertThat(screen.shows("#save")).isFalse();
            assertThat(screen.shows("#showIdentity")).isFalse();
            screen.picture("person-read");
            screen.until(() -> jobs.idle().get());
        }
    }

    @Test
    void theHistoryNamesEveryFieldInBothLanguages() {
        texts.speak(Language.EN);
        person(family.father.id());
        FieldWords words = new FieldWords(texts, desk);
        assertThat(new FieldHistory(family.register).of(family.father.id())).isNotEmpty()
                .allSatisfy(step -> assertThat(words.name(step.field()) + words.value(step.field(), step.to())).doesNotContain("[")
                        .doesNotContain(LiFamily.FATHERS_IDENTITY));
        screen.picture("person-en");
    }

    private void person(RecordId id) {
        PersonViewModel model = new PersonViewModel(desk, jobs, texts, opened::add, id);
        screen = Screen.of(() -> Views.load(new PersonView(model, texts, opened::add, opened::add, () -> { }), texts));
        screen.until(() -> !screen.text("#name").isEmpty());
    }

    private void retype(String field, String text) {
        screen.click(field);
        screen.ask(() -> {
            screen.find(field, TextField.class).selectAll();
            return null;
        });
        screen.type(text);
    }

    private int rows(String table) {
        return screen.find(table, TableView.class).getItems().size();
    }

    private Person stored(RecordId id) {
        return family.register.persons().find(id).orElseThrow();
    }
}
