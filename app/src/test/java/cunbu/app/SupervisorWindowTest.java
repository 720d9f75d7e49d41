package cunbu.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.Q;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.store.LiFamily;
import cunbu.app.store.Look;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a supervisor has it, from the passphrase on. */
class SupervisorWindowTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private WindowWiring window;
    private Screen screen;

    @BeforeEach
    void aRegisterThatIsKnownHere() throws IOException {
        try (LiFamily family = new LiFamily(folder)) {
            Practice.REGISTERS.addUser(family.register, Practice.passphrase(), "刀乡长", Role.SUPERVISOR, "another secret".toCharArray());
        }
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("registers.txt"), folder.resolve("village.cunbu").toString());
        window = new WindowWiring(Practice.REGISTERS, new Problems(texts, List.of()), texts, jobs, home, Practice.CLOCK);
        screen = Screen.window(window.front()::show);
    }

    @AfterEach
    void close() {
        screen.ask(() -> {
            window.front().leave();
            return null;
        });
        screen.close();
        jobs.close();
    }

    @Test
    void aSupervisorSignsInByNameAndSeesOnlyWhatServesThem() {
        signIn("刀乡长", "another secret");
        assertThat(screen.text("#user")).isEqualTo("刀乡长");
        assertThat(screen.shows("#place-figures")).isTrue();
        assertThat(Stream.of("people", "births", "intake", "benefits", "exchange")).noneMatch(place -> screen.shows("#place-" + place));
        assertThat(screen.shows("#search")).isFalse();
        screen.picture("supervisor");
        screen.press(CONTROL, F);
        screen.press(CONTROL, DIGIT2);
        screen.until(() -> !screen.shows("#waiting"));
    }

    @Test
    void whatWaitsIsSaidButLeadsNowhere() {
        signIn("刀乡长", "another secret");
        screen.until(() -> screen.shows("#waiting-returns"));
        assertThat(screen.find("#waiting-returns", Labeled.class)).isExactlyInstanceOf(Label.class);
    }

    @Test
    void whatIsWrongInTheRecordsIsShownForAReason() {
        signIn("刀乡长", "another secret");
        screen.press(CONTROL, DIGIT3);
        screen.until(() -> screen.shows("#to-quality"));
        screen.press(CONTROL, Q);
        screen.until(() -> screen.shows("#why"));
        screen.type("月度检查");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#findings"));
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#to-quality"));
        screen.until(() -> jobs.idle().get());
        screen.ask(() -> {
            window.front().leave();
            return null;
        });
        try (Register register = Practice.open(folder)) {
            assertThat(register.accesses().latest(9)).singleElement().satisfies(access -> {
                assertThat(access.look()).isEqualTo(Look.QUALITY);
                assertThat(access.reason()).isEqualTo("月度检查");
            });
        }
    }

    @Test
    void theAdministratorSeesEverything() {
        signIn("admin", new String(Practice.passphrase()));
        assertThat(Stream.of("people", "births", "intake", "benefits", "exchange")).allMatch(place -> screen.shows("#place-" + place));
        assertThat(screen.shows("#search")).isTrue();
    }

    private void signIn(String name, String passphrase) {
        screen.click("#user");
        screen.press(CONTROL, A);
        screen.type(name);
        screen.click("#passphrase");
        screen.type(passphrase);
        screen.press(ENTER);
        screen.until(() -> screen.shows("#place-today"));
    }
}
