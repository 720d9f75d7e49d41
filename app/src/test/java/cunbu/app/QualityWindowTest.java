package cunbu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.store.LiFamily;
import cunbu.app.store.Practice;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a register, in the window of its office. */
class QualityWindowTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private WindowWiring window;
    private Screen screen;

    @BeforeEach
    void aReturnThatReportsThreeBirthsTooMany() throws IOException {
        try (LiFamily family = new LiFamily(folder)) {
            family.register.database().transaction(() -> family.register.monthlyReturns().add(Fields.read(MonthlyReturn.class,
                    family.register.monthlyReturns().newId(), Map.of("village", Practice.VILLAGE.text(), "month", "2009-10", "births_reported", 3L))));
        }
        Path home = Files.createDirectories(folder.resolve("home"));
        window = new WindowWiring(Practice.REGISTERS, new Problems(texts, List.of()), texts, jobs, home, Practice.CLOCK);
        screen = Screen.window(stage -> {
            window.front().show(stage);
            window.open(folder.resolve("village.cunbu"), null, Practice.passphrase());
        });
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
    void aFindingAboutAVillageLeadsIntoItsReturnsAndEscapeBackToTheFindings() {
        screen.press(CONTROL, DIGIT6);
        screen.until(() -> screen.shows("#to-quality"));
        screen.press(CONTROL, Q);
        screen.until(() -> screen.shows("#findings") && !screen.find("#findings", TableView.class).getItems().isEmpty());
        screen.press(TAB);
        assertThat(screen.cursor()).isEqualTo("findings");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#grid"));
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#findings"));
    }
}
