package cunbu.app;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cunbu.app.access.AccessDesk;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.shell.Desk;
import cunbu.app.shell.Front;
import cunbu.app.shell.Ways;
import cunbu.app.store.AccessStore.Access;
import cunbu.app.store.LiFamily;
import cunbu.app.store.Look;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.app.store.TwoVillages;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.place.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures as the window has them, walked through with the keyboard alone. */
class FiguresWiringTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private final Ways ways = new Ways();
    private AutoCloseable opened;
    private Screen screen;

    @AfterEach
    void close() throws Exception {
        screen.close();
        jobs.close();
        opened.close();
    }

    @Test
    void fromTheCountyToATownshipToAVillageToItsPeopleAndBackWithEverythingStillChosen() throws IOException {
        List<Area> all = AreaTree.practiceCounty().all();
        AreaCode township = all.stream().filter(area -> area.level() == Level.TOWNSHIP).skip(1).findFirst().orElseThrow().code();
        AreaCode village = all.stream().filter(area -> area.level() == Level.VILLAGE && area.code().within(township)).skip(1).findFirst().orElseThrow().code();
        TwoVillages county = TwoVillages.ofTheCounty(folder);
        opened = county;
        county.person(village, Sex.FEMALE, "1980-05-01");
        county.birth(village, "2009-05-01", Sex.FEMALE, 1, true);
        window(county.register());

        toTheTable();
        screen.press(DOWN);
        screen.press(ENTER);
        screen.until(() -> area().equals(township));
        screen.press(DOWN);
        screen.press(ENTER);
        screen.until(() -> area().equals(village));
        screen.press(RIGHT);
        screen.press(ENTER);
        screen.until(() -> screen.shows("#side-numerator") && screen.text("#side-numerator").equals("分子（1）"));
        assertThat(screen.cursor()).isEqualTo("table");

        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#openNumber"));
        assertThat(screen.cursor()).isEqualTo("table");
        screen.press(LEFT);
        screen.press(ESCAPE);
        screen.until(() -> area().equals(township));
        assertThat(chosen()).isEqualTo(village);
        screen.press(ESCAPE);
        screen.until(() -> !area().equals(township));
        assertThat(chosen()).isEqualTo(township);
        screen.press(ENTER);
        screen.until(() -> area().equals(township));
    }

    @Test
    void aSupervisorSaysWhyBeforePeopleOpenAndItIsKept() {
        window(registerOf("刀乡长"));
        toTheTable();
        screen.press(RIGHT);
        screen.press(ENTER);
        screen.until(() -> screen.shows("#why"));
        screen.press(ENTER);
        assertThat(screen.shows("#side-numerator")).isFalse();
        screen.type("核对年报");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#side-numerator"));

        assertThat(register().accesses().latest(9)).extracting(Access::look, Access::about, Access::reason).containsExactly(
                tuple(Look.FIGURE, "crude-birth-rate 2008-10-01 2009-09-30 " + Practice.VILLAGE, "核对年报"));
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#openNumber"));
    }

    @Test
    void totalsOfVillagesAreNobodysAndOpenWithoutAReason() {
        window(registerOf("刀乡长"));
        toTheTable();
        screen.press(RIGHT);
        screen.press(RIGHT);
        screen.press(ENTER);
        screen.until(() -> screen.shows("#side-numerator"));

        assertThat(screen.text("#about")).startsWith("这个数只打开到各村合计");
        assertThat(register().accesses().latest(9)).isEmpty();
    }

    private Register register() {
        return (Register) opened;
    }

    private Register registerOf(String user) {
        try (LiFamily family = new LiFamily(folder)) {
            Practice.REGISTERS.addUser(family.register, Practice.passphrase(), "刀乡长", Role.SUPERVISOR, Practice.passphrase());
        }
        opened = Practice.REGISTERS.open(folder.resolve("village.cunbu"), user, Practice.passphrase(), Practice.CLOCK);
        return register();
    }

    private void toTheTable() {
        screen.until(() -> screen.shows("#card-crude-birth-rate"));
        for (int i = 0; i < 60 && !"table".equals(screen.cursor()); i++) {
            screen.press(TAB);
        }
        assertThat(screen.cursor()).isEqualTo("table");
    }

    private AreaCode area() {
        return screen.<Area>ask(() -> (Area) screen.find("#area", ComboBox.class).getValue()).code();
    }

    private AreaCode chosen() {
        return screen.ask(() -> (AreaFigures) screen.find("#table", TableView.class).getSelectionModel().getSelectedItem()).area();
    }

    private void window(Register register) {
        Problems problems = new Problems(texts, List.of());
        Tools tools = new Tools(ways, jobs, texts, problems, new PeopleGate(new AccessDesk(register, Practice.CLOCK), ways, jobs, texts));
        FiguresWiring figures = new FiguresWiring(register, Practice.CLOCK, tools, new Screens(person -> { }, household -> { }, (place, month) -> { }));
        Front front = new Front(new Doors(Practice.REGISTERS, folder, Practice.CLOCK, (open, clock) -> null), ways, jobs, texts, problems);
        screen = Screen.window(stage -> {
            front.show(stage);
            front.open(new Desk("景谷", "admin", List.of(figures.place()), null, () -> { }));
        });
    }
}
