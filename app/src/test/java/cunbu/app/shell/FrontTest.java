package cunbu.app.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrontTest {

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private final Ways ways = new Ways();
    private Screen screen;

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
    }

    @Test
    void aNewClerkMakesARegister() {
        PaperGate gate = new PaperGate();
        front(gate);
        screen.picture("first-run");
        screen.type("53082410100");
        screen.press(ENTER);
        assertThat(screen.text("#office")).isEqualTo("53082410100");
        screen.until(() -> screen.find("#office", javafx.scene.control.TextField.class).getAccessibleHelp().contains("12"));
        screen.picture("first-run-refused");
        assertThat(screen.cursor()).isEqualTo("office");
        screen.press(javafx.scene.input.KeyCode.END);
        screen.type("0");
        screen.click("#name");
        screen.type("永平镇人口和计划生育办公室");
        screen.click("#passphrase");
        screen.type("a long secret");
        screen.click("#again");
        screen.type("a long secret");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#page-today"));
        assertThat(gate.asked).containsExactly("create 530824101000.cunbu for 永平镇人口和计划生育办公室");
    }

    @Test
    void aNewClerkPractises() {
        PaperGate gate = new PaperGate();
        front(gate);
        screen.click("#practise");
        screen.until(() -> screen.shows("#page-today"));
        assertThat(gate.asked).containsExactly("practise 530824101000");
    }

    @Test
    void aWrongPassphraseIsSaidAndTheCursorStays() {
        front(new PaperGate(Path.of("township.cunbu")));
        screen.picture("unlock");
        screen.type("wrong");
        screen.press(ENTER);
        screen.until(() -> !screen.text("#problem").isEmpty());
        assertThat(screen.cursor()).isEqualTo("passphrase");
        screen.picture("unlock-refused");
    }

    @Test
    void theRightPassphraseOpensAndKeysLeadEverywhere() {
        PaperGate gate = new PaperGate(Path.of("township.cunbu"));
        front(gate);
        screen.type("correct horse");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#page-today"));
        screen.press(CONTROL, DIGIT3);
        screen.until(() -> screen.shows("#page-births"));
        assertThat(screen.cursor()).isEqualTo("in-births");
        screen.press(F1);
        screen.until(() -> !screen.shows("#page-births"));
        screen.picture("keys");
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#page-births"));
        screen.press(CONTROL, F);
        assertThat(screen.cursor()).isEqualTo("search");
        screen.type("zw");
        screen.until(() -> screen.shows(".hit"));
        screen.press(ENTER);
        screen.until(() -> gate.asked.contains("found zw"));
    }

    @Test
    void theLanguageIsSwitchedInPlace() {
        front(new PaperGate());
        ask(() -> opened.open(new PaperGate().desk()));
        screen.press(CONTROL, DIGIT3);
        assertThat(screen.text("#place-births")).isEqualTo("出生");
        screen.picture("shell");
        screen.click("#language");
        screen.until(() -> screen.text("#place-births").equals("Births"));
        assertThat(screen.shows("#page-births")).isTrue();
        screen.picture("shell-en");
    }

    @Test
    void aLongJobShowsItsNameAndCanBeCancelled() {
        front(new PaperGate());
        ask(() -> opened.open(new PaperGate().desk()));
        ask(() -> jobs.run("正在统计", progress -> {
            while (true) {
                progress.at(1, 4);
            }
        }, shown -> { }, stopped -> ways.say("已取消")));
        screen.until(() -> screen.shows("#jobCancel"));
        screen.picture("shell-job");
        screen.click("#jobCancel");
        screen.until(() -> screen.find("#said", Label.class).getText().equals("已取消"));
        assertThat(screen.shows("#jobCancel")).isFalse();
    }

    private Front opened;

    private void front(Gate gate) {
        opened = new Front(gate, ways, jobs, texts, new Problems(texts, List.of()));
        screen = Screen.window(opened::show);
    }

    private void ask(Runnable action) {
        screen.ask(() -> {
            action.run();
            return null;
        });
    }
}
