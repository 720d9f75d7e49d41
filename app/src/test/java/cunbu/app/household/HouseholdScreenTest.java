package cunbu.app.household;

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdScreenTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final List<Object> seen = new ArrayList<>();

    @Test
    void aMemberIsOpenedAndTheAddressCorrected() {
        try (LiFamily family = new LiFamily(folder); Jobs jobs = Jobs.inline()) {
            HouseholdViewModel model = new HouseholdViewModel(new HouseholdDesk(family.register), jobs, texts, seen::add, family.home.id());
            try (Screen screen = Screen.of(() -> Views.load(new HouseholdView(model, texts, seen::add), texts))) {
                screen.press(ENTER);
                assertThat(seen).containsExactly(family.father.id());
                screen.press(DOWN);
                screen.press(ENTER);
                assertThat(seen).containsExactly(family.father.id(), family.mother.id());
                screen.click("#number");
                screen.ask(() -> {
                    screen.find("#number", TextField.class).clear();
                    return null;
                });
                screen.press(CONTROL, S);
                assertThat(screen.find("#number", TextField.class).getAccessibleHelp()).isEqualTo(texts.get("refusal.household.numberMissing"));
                screen.type("0002");
                screen.press(CONTROL, S);
                assertThat(family.register.households().find(family.home.id()).orElseThrow().number()).isEqualTo("0002");
                screen.picture("household");
            }
        }
    }
}
