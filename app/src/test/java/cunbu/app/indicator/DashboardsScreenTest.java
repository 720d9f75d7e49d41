package cunbu.app.indicator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
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
import cunbu.core.indicator.Indicator;
import cunbu.core.person.Sex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fills the lower part of the figures, gone through with the keyboard. */
class DashboardsScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final List<NumberAsked> opened = new ArrayList<>();
    private TwoVillages villages;
    private Screen screen;

    @BeforeEach
    void fill() throws IOException {
        villages = new TwoVillages(folder);
        for (int year = 2004; year <= 2009; year++) {
            for (int i = 0; i < 3 + year % 3; i++) {
                villages.birth(TwoVillages.UPPER, year + "-0" + (i + 1) + "-10", i % 2 == 0 ? Sex.MALE : Sex.FEMALE, 1, true);
            }
        }
        for (int age = 1; age < 80; age += 3) {
            villages.person(TwoVillages.UPPER, age % 2 == 0 ? Sex.MALE : Sex.FEMALE, 2009 - age + "-05-01");
        }
        villages.person(TwoVillages.LOWER, Sex.MALE, null);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        villages.close();
    }

    @Test
    void aSupervisorSeesYearsAgesMonthsAndCompletenessWithoutTheMouse() {
        show(Language.ZH);
        screen.press(ALT, DIGIT2);
        screen.until(() -> screen.find("#table", TableView.class).getItems().stream().allMatch(year -> ((YearsView.Year) year).figure() != null));
        assertThat(screen.ask(() -> screen.find("#table", TableView.class).getItems().size())).isEqualTo(6);
        screen.picture("figures-years");

        screen.press(ALT, DIGIT3);
        screen.until(() -> screen.shows(".age-chart .left-number"));
        assertThat(screen.ask(() -> screen.find("#facts .label", Label.class).getText())).isEqualTo("户籍人口 28 人");
        screen.picture("figures-ages");

        screen.press(ALT, DIGIT4);
        screen.until(() -> screen.shows(".month-chart .bar-number"));
        assertThat(screen.text("#about")).isEqualTo("本期 5 人，上年同期 4 人；另有 0 人出生日期未知，不在任何月份。");
        screen.picture("figures-months");

        screen.press(ALT, DIGIT5);
        screen.until(() -> screen.ask(() -> screen.find("#table", TableView.class).getItems().size()) == 3);
        assertThat(screen.text("#about")).contains("15", "待县级确认");
        screen.picture("figures-completeness");
    }

    @Test
    void enterOnAPlaceLeadsIntoItEnterOnANumberOpensItAndEscLeadsBack() {
        show(Language.EN);
        screen.until(() -> screen.shows("#card-crude-birth-rate"));
        screen.ask(() -> {
            screen.find("#table", TableView.class).requestFocus();
            return null;
        });
        screen.press(RIGHT);
        screen.press(ENTER);
        assertThat(opened).extracting(NumberAsked::indicator, NumberAsked::area).containsExactly(org.assertj.core.groups.Tuple.tuple(Indicator.CRUDE_BIRTH_RATE, TwoVillages.UPPER));

        screen.press(DOWN);
        screen.press(KEY_LEFT);
        screen.press(ENTER);
        assertThat(screen.text("#period")).startsWith("下村");
        assertThat(screen.ask(() -> screen.find("#table", TableView.class).getItems().size())).isEqualTo(1);
        screen.picture("figures-village");

        screen.press(ESCAPE);
        assertThat(screen.text("#period")).startsWith("威远镇");
    }

    private static final javafx.scene.input.KeyCode KEY_LEFT = javafx.scene.input.KeyCode.LEFT;

    private void show(Language language) {
        Texts texts = new Texts(language);
        Register register = villages.register();
        Problems problems = new Problems(texts, List.of());
        IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
        FiguresViewModel model = new FiguresViewModel(report, new Dashboards(register, Practice.CLOCK), new Asking(jobs, problems), texts, Practice.CLOCK);
        Saving saving = new Saving(jobs, texts, problems, sentence -> { });
        screen = Screen.of(() -> Views.load(new FiguresView(model, texts, List.of(), opened::add, saving), texts));
        screen.until(() -> screen.shows("#card-crude-birth-rate"));
    }
}
