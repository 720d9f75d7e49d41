package cunbu.app;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cunbu.app.access.AccessDesk;
import cunbu.app.access.Opening;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.shell.Desk;
import cunbu.app.shell.Front;
import cunbu.app.shell.Place;
import cunbu.app.shell.Ways;
import cunbu.app.store.AccessStore.Access;
import cunbu.app.store.LiFamily;
import cunbu.app.store.Look;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.core.history.RecordId;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question between figures and people, by keyboard. */
class PeopleGateTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private final Ways ways = new Ways();
    private RecordId person;
    private Register register;
    private Screen screen;

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void aSupervisorSaysWhyOnceForWhatIsOpenedAndForAllThatIsOpenedFromThere() {
        window("刀乡长");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#why"));
        assertThat(screen.cursor()).isEqualTo("reason");
        screen.type("核对年报");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#behind"));
        screen.press(ENTER);
        screen.until(() -> screen.shows("#one"));
        assertThat(register.accesses().latest(9)).extracting(Access::look, Access::record, Access::about, Access::reason).containsExactly(
                tuple(Look.PERSON, person, null, "核对年报"),
                tuple(Look.FIGURE, null, "crude-birth-rate 2009", "核对年报"));

        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#behind"));
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#figures"));
        screen.press(ENTER);
        screen.until(() -> screen.shows("#why"));
        assertThat(screen.text("#reason")).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsOpenedAndEscLeadsBack() {
        window("刀乡长");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#why"));
        screen.picture("why");
        screen.type("  ");
        screen.press(ENTER);
        screen.until(() -> !screen.find("#reason", TextField.class).getAccessibleHelp().isEmpty());
        screen.picture("why-refused");
        assertThat(screen.shows("#behind")).isFalse();
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#figures"));
        assertThat(screen.cursor()).isEqualTo("in-figures");
        assertThat(register.accesses().latest(9)).isEmpty();
    }

    @Test
    void whoeverKeepsTheRecordsPasses() {
        window("admin");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#behind"));
        screen.press(ENTER);
        screen.until(() -> screen.shows("#one"));
        assertThat(register.accesses().latest(9)).isEmpty();
    }

    private void window(String user) {
        try (LiFamily family = new LiFamily(folder)) {
            person = family.father.id();
            Practice.REGISTERS.addUser(family.register, Practice.passphrase(), "刀乡长", Role.SUPERVISOR, Practice.passphrase());
        }
        register = Practice.REGISTERS.open(folder.resolve("village.cunbu"), user, Practice.passphrase(), Practice.CLOCK);
        PeopleGate gate = new PeopleGate(new AccessDesk(register, Practice.CLOCK), ways, jobs, texts);
        Runnable one = () -> gate.open(Opening.of(Look.PERSON, person), () -> ways.open(() -> page("one", () -> { })));
        Runnable behind = () -> gate.open(Opening.of(Look.FIGURE, "crude-birth-rate", 2009), () -> ways.open(() -> page("behind", one)));
        Place figures = new Place("figures", "mdi2c-chart-box-outline", () -> page("figures", behind));
        Front front = new Front(new Doors(Practice.REGISTERS, folder, Practice.CLOCK, (opened, clock) -> null), ways, jobs, texts,
                new Problems(texts, List.of()));
        screen = Screen.window(stage -> {
            front.show(stage);
            front.open(new Desk("威远镇", user, List.of(figures), null, () -> { }));
        });
        screen.until(() -> screen.shows("#figures"));
    }

    private static Parent page(String name, Runnable onEnter) {
        TextField field = new TextField();
        field.setId("in-" + name);
        field.getStyleClass().add("first");
        field.setOnAction(entered -> onEnter.run());
        VBox page = new VBox(field);
        page.setId(name);
        return page;
    }
}
