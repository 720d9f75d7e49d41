package cunbu.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RareNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            张伟,   false
            㛃䶮龘, false
            李𠮷,   true
            𠅤,     true
            """)
    void charactersBeyondTheBasicPlaneAreRare(String name, boolean rare) {
        assertThat(RareNames.isRare(name)).isEqualTo(rare);
    }

    @Test
    void aRareNameIsDrawnInItsOwnFontAndTheNextNameIsNot() {
        Label label = new Label("李𠮷伟 𪚥𠅤㛃");
        try (Screen screen = Screen.of(() -> {
            RareNames.watch(label);
            return new VBox(20, label, new Label("李伟"));
        })) {
            assertThat(screen.ask(() -> label.getFont().getFamily())).isEqualTo("Cunbu Rare");
            screen.picture("rare");
            screen.ask(() -> {
                label.setText("李伟");
                return null;
            });
            screen.until(() -> label.getFont().getFamily().equals(Style.FAMILY));
        }
    }
}
