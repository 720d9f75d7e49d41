package cunbu.app.indicator;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.TwoVillages;
import cunbu.core.history.RecordId;
import cunbu.core.law.LawValue;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresScreenTest {

    private static final int BIRTHS = 24;

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final List<NumberAsked> opened = new ArrayList<>();
    private final AtomicReference<String> said = new AtomicReference<>("");
    private TwoVillages villages;
    private Screen screen;

    @BeforeEach
    void fill() throws IOException {
        villages = new TwoVillages(folder);
        for (int i = 0; i < BIRTHS; i++) {
            villages.birth(TwoVillages.UPPER, "2009-05-01", i % 2 == 0 ? Sex.MALE : Sex.FEMALE, i < 15 ? 1 : 2, i > 0);
            villages.person(TwoVillages.UPPER, Sex.FEMALE, "1980-05-01");
        }
        villages.birth(TwoVillages.LOWER, "2009-05-01", Sex.FEMALE, 1, true);
        villages.birth(TwoVillages.LOWER, "2008-05-01", Sex.FEMALE, 2, true);
        villages.person(TwoVillages.LOWER, Sex.MALE, "1980-05-01");
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        villages.close();
    }

    @Test
    void aSupervisorComparesVillagesAndTakesTheTableAway() {
        show(Language.ZH);
        screen.until(() -> screen.shows("#card-policy-compliant-birth-rate"));
        screen.picture("figures");
        assertThat(screen.text("#period")).isEqualTo("威远镇，2008-10-01 至 2009-09-30");

        screen.click("#card-first-birth-share");
        assertThat(screen.text("#chartTitle")).isEqualTo("一孩率（%）");
        assertThat(screen.text("#chartWhole")).isEqualTo("竖线：威远镇 64.00%");

        screen.click("#table");
        screen.press(CONTROL, A);
        screen.press(CONTROL, C);
        assertThat(screen.<String>ask(() -> Clipboard.getSystemClipboard().getString()).lines())
                .anyMatch(line -> line.startsWith("上村\t") && line.contains("\t95.83\t62.50\t37.50\t0.00\t100.00"));

        screen.click("#theme-migrants");
        screen.until(() -> screen.shows("#card-in-migrants"));
        assertThat(screen.text("#chartTitle")).isEqualTo("流入人口（人）");
        assertThat(screen.ask(() -> screen.find("#table", TableView.class).getColumns().stream().map(column -> ((TableColumn<?, ?>) column).getText()).toList()))
                .contains("流入人口").doesNotContain("一孩率");
        screen.picture("figures-migrants");
    }

    @Test
    void fewBirthsAreGreyAndSaySo() {
        show(Language.EN);
        screen.until(() -> screen.shows("#card-sex-ratio-at-birth"));
        screen.click("#card-sex-ratio-at-birth");
        screen.picture("figures-en");

        assertThat(screen.ask(() -> screen.find("#card-sex-ratio-at-birth", FigureCard.class).getStyleClass())).contains("few");
        assertThat(screen.text("#notes")).startsWith("Fewer than 20");
        assertThat(screen.ask(() -> screen.find("#table", TableView.class).getItems().size())).isEqualTo(2);
        assertThat(screen.ask(() -> screen.find(".chart-row.few .chart-name", Label.class).getText())).isEqualTo("上村");
    }

    @Test
    void aTargetOfTheCountyStandsOnItsCardInWords() {
        LawValue target = new LawValue(new RecordId("530824000000-" + "a".repeat(26)), new AreaCode("530824000000"), "target/payment-rate", "percent",
                LocalDate.of(2009, 1, 1), "95", "县政府考核办法", true, LocalDate.of(2009, 1, 1));
        villages.register().database().transaction(() -> villages.register().lawValues().add(target));
        show(Language.EN);
        screen.until(() -> screen.shows("#card-policy-compliant-birth-rate"));
        screen.click("#theme-service");
        screen.until(() -> screen.find("#card-payment-rate", FigureCard.class).getAccessibleText().contains("Target 95 %: not judged"));
        assertThat(screen.find("#card-satisfaction-rate", FigureCard.class).getAccessibleText()).doesNotContain("Target");
        screen.picture("figures-target");
    }

    @Test
    void whereTheCountyChangedABaseCardChartAndSentenceNameThatOne() {
        LawValue closing = new LawValue(new RecordId("530824000000-" + "b".repeat(26)), new AreaCode("530824000000"), "figures/population-base", "codes",
                LocalDate.of(2000, 1, 1), "closing", "县统计口径", true, LocalDate.of(2009, 1, 1));
        villages.register().database().transaction(() -> villages.register().lawValues().add(closing));
        // Over the average population it would be 25 / 25.5.
        villages.with(villages.person(TwoVillages.LOWER, Sex.MALE, "1940-05-01"), "died_on", "2009-03-01");
        show(Language.EN);
        screen.until(() -> screen.shows("#card-crude-birth-rate"));
        screen.click("#card-crude-birth-rate");

        assertThat(screen.find("#card-crude-birth-rate", FigureCard.class).getAccessibleText()).contains("1000.00", "25 / 25\nclosing population");
        assertThat(screen.text("#chartWhole")).contains("1000.00");
        assertThat(screen.text("#notes")).contains("rates over the closing population");
    }

    private void show(Language language) {
        Texts texts = new Texts(language);
        Register register = villages.register();
        IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
        Problems problems = new Problems(texts, List.of());
        FiguresViewModel model = new FiguresViewModel(report, new Dashboards(register, Practice.CLOCK), new Asking(jobs, problems), texts, Practice.CLOCK);
        Saving saving = new Saving(jobs, texts, problems, said::set);
        screen = Screen.of(() -> Views.load(new FiguresView(model, texts, List.of(), opened::add, saving), texts));
    }
}
