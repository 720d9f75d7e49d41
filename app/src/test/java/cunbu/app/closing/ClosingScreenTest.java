package cunbu.app.closing;

import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.TwoVillages;
import cunbu.core.history.RecordId;
import cunbu.core.law.LawValue;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private TwoVillages villages;
    private ClosingViewModel model;
    private Screen screen;
    private volatile boolean toQuality;

    @BeforeEach
    void fill() throws IOException {
        villages = new TwoVillages(folder);
        villages.birth(UPPER, "2009-01-01", Sex.MALE, 1, true);
        villages.birth(LOWER, "2009-02-01", Sex.FEMALE, 2, false);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        villages.close();
    }

    @Test
    void aClerkLooksAtTheChecksClosesTheYearAndSeesLaterCorrections() {
        show(Language.ZH);
        screen.until(() -> screen.find("#periods", TableView.class).getItems().size() == 15);
        screen.click("#periods");
        screen.press(KeyCode.HOME);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.UP);
        screen.until(() -> screen.find("#checks", TableView.class).getItems().size() > 13 && screen.find("#title", Label.class).getText()
                .equals("2008-10-01 至 2009-09-30（统计年度）"));
        assertThat(screen.text("#about")).startsWith("未关账：请先看检查结果。").contains("领证率以一孩妇女为基数");
        screen.picture("closing-checks");

        screen.press(KeyCode.CONTROL, KeyCode.D);
        screen.until(() -> screen.shows("#yes"));
        screen.click("#instead");
        screen.until(() -> toQuality);
        screen.press(KeyCode.CONTROL, KeyCode.D);
        screen.until(() -> screen.shows("#yes"));
        assertThat(screen.text(".dialog-pane .problem")).contains("有 2 处错误");
        screen.click("#yes");
        screen.until(() -> screen.text("#about").startsWith("已于 2009-12-31 关账，经办人 admin"));
        assertThat(screen.ask(() -> screen.find("#close", Button.class).isVisible())).isFalse();

        villages.birth(LOWER, "2009-05-01", Sex.MALE, 1, true);
        screen.press(KeyCode.F5);
        screen.until(() -> model.rows.get(0).corrections() != null && model.rows.get(0).corrections() > 0);
        screen.until(() -> !screen.find("#corrections", TableView.class).getItems().isEmpty());
        assertThat(screen.ask(() -> screen.find("#periods", TableView.class).getSelectionModel().getSelectedIndex())).isZero();
        screen.picture("closing-closed");
    }

    @Test
    void theBasesThatTheCountyChoseStandUnderThePeriod() {
        LawValue closing = new LawValue(new RecordId("530824000000-" + "a".repeat(26)), new AreaCode("530824000000"), "figures/population-base", "codes",
                LocalDate.of(2000, 1, 1), "closing", "县统计口径", true, LocalDate.of(2009, 1, 1));
        villages.register().database().transaction(() -> villages.register().lawValues().add(closing));
        show(Language.ZH);
        screen.until(() -> screen.find("#periods", TableView.class).getItems().size() == 15);
        screen.click("#periods");
        screen.press(KeyCode.HOME);
        screen.until(() -> screen.text("#about").contains("人口率除以期末人口"));
    }

    @Test
    void theSameInEnglish() {
        show(Language.EN);
        screen.until(() -> screen.find("#periods", TableView.class).getItems().size() == 15);
        screen.click("#periods");
        screen.press(KeyCode.HOME);
        screen.until(() -> screen.find("#checks", TableView.class).getItems().size() > 13);
        screen.picture("closing-en");
    }

    private void show(Language language) {
        Texts texts = new Texts(language);
        ClosingDesk desk = new ClosingDesk(villages.register(), Practice.CLOCK);
        model = new ClosingViewModel(desk, new AnnualDesk(villages.register(), desk), (area, period, progress) -> 2, jobs, texts, new Problems(texts, List.of()), said -> { });
        screen = Screen.of(() -> Views.load(new ClosingView(model, texts, () -> toQuality = true), texts));
    }
}
