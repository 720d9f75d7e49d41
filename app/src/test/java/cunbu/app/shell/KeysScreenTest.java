package cunbu.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Key;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeysScreenTest {

    private static final Path SOURCES = Path.of("src/main/java/cunbu/app");

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageShowsEveryKeyWithWhatItDoesAndNothingIsCut(Language language) {
        Texts texts = new Texts(language);
        try (Screen screen = Screen.of(() -> Views.load(new KeysView(texts), texts))) {
            List<Label> labels = screen.ask(() -> screen.scene().getRoot().lookupAll(".label").stream().map(Label.class::cast).toList());
            assertThat(labels).extracting(Label::getText).containsAll(Stream.of(Key.values()).map(Key::label).toList())
                    .containsAll(Stream.of(Key.values()).map(texts::of).toList());
            screen.picture("keys-" + language);
            assertThat(labels).allMatch(label -> isWhole(label));
        }
    }

    private static boolean isWhole(Label label) {
        Bounds at = label.localToScene(label.getBoundsInLocal());
        return label.getWidth() + 0.5 >= label.prefWidth(-1) && at.getMinX() >= 0 && at.getMaxX() <= label.getScene().getWidth() && at.getMaxY() <= label.getScene().getHeight();
    }

    @Test
    void noScreenListensToAKeyThatIsNotDeclaredThere() throws IOException {
        assertThat(sources().filter(file -> !file.endsWith("fx/Key.java")).filter(file -> content(file).contains("KeyCombination"))).isEmpty();
    }

    @Test
    void everyKeyThatIsDeclaredIsListenedTo() throws IOException {
        String all = sources().filter(file -> !file.endsWith("fx/Key.java")).map(KeysScreenTest::content).collect(Collectors.joining());

        assertThat(Key.values()).filteredOn(key -> !all.contains("Key." + key.name())).isEmpty();
    }

    @Test
    void aKeyIsHeardWithItsModifierAndItsNumberOnly() {
        assertThat(Key.CHECK.matches(pressed(KeyCode.R, true, false))).isTrue();
        assertThat(Key.CHECK.matches(pressed(KeyCode.R, false, false))).isFalse();
        assertThat(Key.BACK.matches(pressed(KeyCode.ESCAPE, false, false))).isTrue();
        assertThat(Key.NEXT_GROUP.matches(pressed(KeyCode.PAGE_DOWN, true, false))).isTrue();
        assertThat(Key.PART.matches(pressed(KeyCode.DIGIT2, false, true), 2)).isTrue();
        assertThat(Key.PART.matches(pressed(KeyCode.DIGIT2, false, true), 3)).isFalse();
        assertThat(Key.PLACES.matches(pressed(KeyCode.DIGIT2, true, false), 2)).isTrue();
        assertThat(Key.PLACES.matches(pressed(KeyCode.DIGIT2, false, true), 2)).isFalse();
        assertThat(Key.values()).noneMatch(key -> key.matches(pressed(KeyCode.A, false, false)));
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
