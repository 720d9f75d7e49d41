package cunbu.app.intake;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.S;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Problems.Known;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.sheet.SheetUnreadable;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeViewTest {

    @TempDir
    Path dir;
    private final Jobs jobs = Jobs.onWorkers();
    private Register register;
    private IntakeViewModel model;
    private Screen screen;

    @BeforeEach
    void open() {
        register = Practice.create(dir);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClerkTakesASheetInByKeyboardAlone(Language language) throws IOException {
        show(language);
        screen.picture("intake-" + language);
        screen.type(golden().toString());
        screen.press(ENTER);
        screen.until(() -> model.columns.size() == 12);
        assertThat(screen.ask(() -> model.kind.get())).isEqualTo(SheetKind.PERSON);
        screen.picture("intake-columns-" + language);
        screen.press(ENTER);
        screen.until(() -> model.report.get() != null);
        assertThat(shown()).isEqualTo(2);
        assertThat(register.persons().count()).isZero();
        screen.picture("intake-tried-" + language);
        screen.press(CONTROL, S);
        screen.until(() -> model.taken.get());
        assertThat(register.persons().count()).isEqualTo(5);
        assertThat(screen.text("#done")).contains("i1");
        assertThat(screen.find("#take", Button.class).isDisabled()).isTrue();
        screen.click("#only-all");
        screen.picture("intake-taken-" + language);
        screen.click("#save");
        screen.until(() -> screen.text("#done").contains(".csv"));
        try (Stream<Path> files = Files.list(dir)) {
            Path list = files.filter(file -> file.toString().endsWith(".csv")).findFirst().orElseThrow();
            assertThat(Files.readString(list)).contains("532725**********00").doesNotContainPattern("[0-9]{17}");
        }
    }

    @Test
    void whatAColumnMeansCanBeChangedAndIsTriedAnew() throws IOException {
        show(Language.ZH);
        screen.type(golden().toString());
        screen.press(ENTER);
        screen.until(() -> model.columns.size() == 12);
        screen.press(ENTER);
        screen.until(() -> model.report.get() != null);
        ComboBox<?> first = (ComboBox<?>) ((HBox) screen.find("#columns", VBox.class).getChildren().get(4)).getChildren().get(1);
        screen.ask(() -> {
            first.getSelectionModel().select(0);
            return null;
        });
        assertThat(screen.find("#take", Button.class).isDisabled()).isTrue();
        screen.click("#tryIt");
        screen.until(() -> model.report.get() != null);
        assertThat(screen.ask(() -> model.report.get().mapping().column(SheetField.BORN_ON))).isEmpty();
    }

    @Test
    void aSheetThatCannotBeReadIsSaidInASentence() throws IOException {
        show(Language.ZH);
        screen.type(Files.writeString(dir.resolve("page.xls"), "<html>").toString());
        screen.press(ENTER);
        screen.until(() -> !model.problem.get().isEmpty());
        assertThat(screen.text("#problem")).contains("E-SHEET-10");
        screen.picture("intake-problem");
    }

    private int shown() {
        return screen.ask(() -> screen.find("#lines", TableView.class).getItems().size());
    }

    private void show(Language language) {
        Texts texts = new Texts(language);
        Problems problems = new Problems(texts, List.of(new Known<>(SheetUnreadable.class, SheetUnreadable::reason),
                new Known<>(SheetRefused.class, SheetRefused::reason, SheetRefused::about)));
        model = new IntakeViewModel(new Intake(register, Practice.CLOCK), jobs, texts, problems);
        screen = Screen.of(() -> Views.load(new IntakeView(model, texts), texts));
    }

    private Path golden() throws IOException {
        try (InputStream in = IntakeViewTest.class.getResourceAsStream("persons-libreoffice.xlsx")) {
            return Files.write(dir.resolve("芒冒村.xlsx"), in.readAllBytes());
        }
    }
}
