package cunbu.app.conflict;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.OtherOffice;
import cunbu.app.store.Practice;
import cunbu.core.history.Change;
import cunbu.core.household.Household;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final List<String> said = new ArrayList<>();
    private final List<Dispute> opened = new ArrayList<>();
    private Disagreements two;
    private ConflictsViewModel model;
    private Screen screen;

    @BeforeEach
    void open() {
        two = new Disagreements(folder);
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
        jobs.close();
        two.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void conflictsAreDecidedOneAfterTheOtherByKeyboardAlone(Language language) {
        two.address();
        two.about(two.person.id(), "sex", "1", "2");
        two.about(two.person.id(), "born_on", "1980-03-02", "1980-03-03");
        two.about(two.person.id(), "identity", "532724198003010011", "532724198003010038");
        show(language);
        choose("address");
        screen.picture("conflicts-" + language);
        assertThat(screen.text("#value-1")).isEqualTo("县里改的");
        screen.press(ALT, DIGIT2);
        settled(3);
        assertThat(address()).isEqualTo("乡里改的");
        choose("identity");
        assertThat(screen.text("#value-1")).doesNotContain("19800301");
        screen.click("#showNumbers");
        screen.until(() -> screen.text("#value-1").equals("532724198003010038"));
        screen.picture("conflicts-numbers-" + language);
        screen.press(ALT, DIGIT1);
        settled(2);

        choose("born_on");
        for (String next : List.of("open", "keep-1", "keep-2", "other")) {
            screen.press(TAB);
            assertThat(screen.cursor()).isEqualTo(next);
        }
        screen.type("3000");
        screen.press(ENTER);
        screen.until(() -> !model.refusals.isEmpty());
        screen.picture("conflicts-refused-" + language);
        screen.ask(() -> {
            model.typed.set("");
            return null;
        });
        screen.type("1980年3月4日");
        screen.press(ENTER);
        settled(1);
        screen.press(ALT, DIGIT1);
        settled(0);
        screen.picture("conflicts-none-" + language);

        Person person = two.register.persons().find(two.person.id()).orElseThrow();
        assertThat(person.bornOn()).hasToString("1980-03-04");
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.identity()).isEqualTo("532724198003010038");
        assertThat(said).hasSize(4);
        assertThat(two.desk().open()).isZero();
    }

    @Test
    void whatIsDecidedElsewhereIsSaidAndCannotBeDecidedHere() {
        two.address();
        two.county.writes(two.household.id(), Change.OWNER, "530824102000", OtherOffice.standing(two.register, two.household.id(), Change.OWNER));
        show(Language.ZH);
        screen.picture("conflicts-barred");
        assertThat(screen.text("#barred")).contains("530824102000");
        assertThat(screen.ask(() -> screen.scene().lookup("#keep-1"))).isNull();
        screen.press(ALT, DIGIT1);
        screen.until(() -> jobs.idle().get());
        assertThat(two.desk().open()).isEqualTo(1);
    }

    @Test
    void enterOpensTheRecord() {
        two.address();
        show(Language.ZH);
        screen.press(ENTER);
        assertThat(opened).extracting(each -> each.conflict().record()).containsExactly(two.household.id());
    }

    @Test
    void threeHundredAreListedAndTheNextIsChosenAfterEachDecision() {
        for (int i = 0; i < 300; i++) {
            Household home = new Household(two.register.households().newId(), Practice.VILLAGE, String.format("%04d", i + 10), "原来的");
            two.register.database().transaction(() -> two.register.households().add(home));
            two.about(home.id(), "address", "乡里改的" + i, "县里改的" + i);
        }
        show(Language.ZH);
        assertThat(model.disputes).hasSize(300);
        screen.press(DOWN);
        screen.press(DOWN);
        Dispute third = model.disputes.get(2);
        Dispute fourth = model.disputes.get(3);
        screen.until(() -> model.chosen.get() == third);
        screen.press(ALT, DIGIT1);
        settled(299);
        assertThat(model.chosen.get()).isEqualTo(fourth);
        screen.press(UP);
        screen.until(() -> model.chosen.get() == model.disputes.get(1));
    }

    @Test
    void theBadgeSaysBothValuesAndIsNotThereWithoutAConflict() {
        Texts texts = new Texts(Language.ZH);
        screen = Screen.of(() -> new VBox());
        VBox page = new VBox(new javafx.scene.control.Label());
        screen.ask(() -> {
            new ConflictBadge(two.desk(), jobs, texts, two.household.id(), refresh -> refresh.run()).under(page);
            return null;
        });
        screen.until(() -> jobs.idle().get());
        Hyperlink badge = (Hyperlink) page.lookup("#conflicts");
        assertThat(badge.isVisible()).isFalse();
        two.address();
        screen.ask(() -> {
            badge.fire();
            return null;
        });
        screen.until(() -> badge.isVisible());
        assertThat(badge.getText()).contains("地址", "县里改的", "乡里改的");
    }

    private void show(Language language) {
        Texts texts = new Texts(language);
        model = new ConflictsViewModel(two.desk(), jobs, texts, said::add, null);
        screen = Screen.of(() -> Views.load(new ConflictsView(model, texts, opened::add), texts));
        screen.until(() -> jobs.idle().get() && model.looked.get());
    }

    private void choose(String field) {
        Dispute wanted = model.disputes.stream().filter(each -> each.isOf(field)).findFirst().orElseThrow();
        int steps = model.disputes.indexOf(wanted) - model.disputes.indexOf(model.chosen.get());
        for (int i = 0; i < Math.abs(steps); i++) {
            screen.press(steps > 0 ? DOWN : UP);
        }
        screen.until(() -> model.chosen.get() == wanted);
    }

    private void settled(int left) {
        screen.until(() -> model.open.get() == left && !model.working.get());
    }

    private String address() {
        return two.register.households().find(two.household.id()).orElseThrow().address();
    }
}
