package cunbu.app.today;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.LiFamily;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayScreenTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final List<String> gone = new ArrayList<>();

    @Test
    void anEmptyRegisterSaysWhatToDoFirst() {
        try (Register register = Practice.create(folder); Screen screen = today(register)) {
            assertThat(screen.text("#registered")).isEqualTo("0");
            screen.click("#waiting-empty");
            assertThat(gone).containsExactly("intake");
        }
    }

    @Test
    void whatIsMissingIsCountedAndLeadsToItsPlace() {
        try (LiFamily family = new LiFamily(folder); Screen screen = today(family.register)) {
            assertThat(screen.text("#registered")).isEqualTo("3");
            assertThat(screen.text("#households")).isEqualTo("1");
            assertThat(screen.text("#waiting-returns")).contains("1").contains("2009-11");
            assertThat(screen.text("#waiting-identities")).contains("2");
            screen.click("#waiting-identities");
            assertThat(gone).containsExactly("people");
        }
    }

    @Test
    void whatWaitsElsewhereStandsFirstAndOpensItsList() {
        try (LiFamily family = new LiFamily(folder); Screen screen = today(family.register)) {
            assertThat(screen.text("#waiting-reviewed")).isEqualTo("3 件等县级确认。");
            screen.press(KeyCode.TAB);
            screen.press(KeyCode.SPACE);
            assertThat(gone).containsExactly("benefits/reviewed");
        }
    }

    private Screen today(Register register) {
        TodayViewModel model = new TodayViewModel(new TodayDesk(register, Practice.CLOCK, () -> List.of(Waiting.of("reviewed", "benefits/reviewed", 3))), Jobs.inline());
        return Screen.of(() -> Views.load(new TodayView(model, texts, place -> true, gone::add), texts));
    }
}
