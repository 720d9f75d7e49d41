package cunbu.app.indicator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.paper.Paper;
import cunbu.app.store.Register;
import cunbu.app.store.TwoVillages;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Side;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleBehindScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final List<RecordId> opened = new ArrayList<>();
    private TwoVillages villages;
    private Person died;
    private PeopleBehindView view;
    private Screen screen;

    @BeforeEach
    void fill() throws IOException {
        villages = new TwoVillages(folder);
        died = villages.with(villages.person(TwoVillages.UPPER, Sex.MALE, "1940-01-01"), "died_on", "2009-01-01");
        villages.with(villages.person(TwoVillages.LOWER, Sex.FEMALE, "1930-01-01"), "died_on", "2007-01-01");
        villages.person(TwoVillages.LOWER, Sex.MALE, "1980-05-01");
        villages.birth(TwoVillages.UPPER, "2009-05-01", Sex.MALE, 1, true);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        villages.close();
    }

    @Test
    void aNumberOpensIntoThePeopleItCountsAndThoseItLeavesOut() {
        show(Indicator.DEATH_RATE, Language.ZH);
        screen.until(() -> screen.text("#side-left-out").equals("未计入（1）"));
        assertThat(screen.text("#side-numerator")).isEqualTo("分子（1）");
        assertThat(screen.text("#side-denominator")).isEqualTo("分母（1.5）");

        assertThat(screen.cursor()).isEqualTo("table");
        screen.press(ENTER);
        assertThat(opened).containsExactly(died.id());

        screen.press(ALT, DIGIT3);
        assertThat(table().getItems()).extracting(Line::bornOn).containsExactly(LocalDate.of(1930, 1, 1));
        assertThat(screen.text("#about")).isNotBlank();
        screen.picture("behind");
    }

    @Test
    void whatIsTypedSiftsTheListAndThePaperHoldsWhatIsShown() {
        show(Indicator.DEATH_RATE, Language.EN);
        screen.until(() -> screen.text("#side-denominator").endsWith("(1.5)"));
        screen.press(ALT, DIGIT2);
        screen.press(SHIFT, TAB);
        assertThat(screen.cursor()).isEqualTo("filter");
        assertThat(screen.text("#filterBy")).isEqualTo("Filter: name, village, day of birth");
        screen.type("下村");

        assertThat(table().getItems()).extracting(Line::villageName).containsExactly("下村");
        Paper paper = screen.ask(view::paper).apply(Progress.NONE);
        assertThat(paper.rows()).anySatisfy(row -> assertThat(row).containsExactly("岩罕", "1980-05-01", "下村", "1"));
        screen.picture("behind-en");
    }

    @Test
    void aNumberOfPolicyComplianceOpensIntoVillagesAndNobody() {
        show(Indicator.POLICY_COMPLIANT_BIRTH_RATE, Language.ZH);
        screen.until(() -> screen.text("#side-denominator").equals("分母（1）"));

        assertThat(table().getItems()).allSatisfy(line -> assertThat(line.person()).isNull()).extracting(Line::villageName).containsExactly("上村", "下村");
        assertThat(screen.text("#about")).startsWith("这个数只打开到各村合计");
        screen.press(ENTER);
        assertThat(opened).isEmpty();
        screen.picture("behind-totals");
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> table() {
        return screen.find("#table", TableView.class);
    }

    private void show(Indicator indicator, Language language) {
        Texts texts = new Texts(language);
        Register register = villages.register();
        Problems problems = new Problems(texts, List.of());
        NumberDesk desk = new NumberDesk(register.numbers(), register.persons(), register.areas(), register.office());
        PeopleBehindViewModel model = new PeopleBehindViewModel(desk, new Asking(jobs, problems), texts,
                new NumberAsked(indicator, TwoVillages.YEAR, TwoVillages.TOWNSHIP, Bases.USUAL), code -> register.areas().find(code).orElseThrow().name());
        view = new PeopleBehindView(model, texts, opened::add, new Saving(jobs, texts, problems, sentence -> { }));
        screen = Screen.of(() -> Views.load(view, texts));
        assertThat(model.side.get()).isEqualTo(Side.NUMERATOR);
    }
}
