package cunbu.app.activity;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.Qualifier;
import cunbu.core.time.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityScreenTest {

    private static final Period YEAR = Period.statisticalYear(2010);

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private final List<Object> said = new ArrayList<>();
    private Register register;
    private ActivityLedger ledger;
    private Screen screen;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        ledger = new ActivityLedger(register, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void anActivityIsWrittenByKeyboardAloneAndTheNextBegins() {
        form(null);
        screen.type("艾");
        screen.press(TAB);
        screen.type("宣");
        screen.press(TAB);
        screen.type("芒冒");
        screen.until(() -> screen.shows(".hit"));
        screen.press(ENTER);
        screen.press(TAB);
        screen.type("20091201");
        screen.press(TAB);
        screen.type("约1500份");
        screen.press(TAB, TAB);
        screen.until(() -> jobs.idle().get());
        screen.picture("activity");
        screen.press(CONTROL, S);
        screen.until(() -> said.contains(texts.get("activity.written")));
        assertThat(ledger.lines(YEAR, register.office())).singleElement()
                .extracting(Activity::kind, Activity::item, Activity::area, Activity::heldOn, Activity::value, Activity::qualifier)
                .containsExactly(ActivityKind.AIDS_PREVENTION, ActivityItem.LEAFLETS, Practice.VILLAGE, LocalDate.of(2009, 12, 1), 1500L, Qualifier.ABOUT);
        assertThat(screen.text("#value")).isEmpty();
        assertThat(screen.text("#area")).isEqualTo("芒冒村村民委员会");
        assertThat(screen.cursor()).isEqualTo("item");
    }

    @Test
    void everythingThatIsMissingIsSaidAtItsField() {
        form(null);
        screen.press(CONTROL, S);
        screen.until(() -> help("#heldOn").equals(texts.get("refusal.activity.heldOnMissing")));
        assertThat(help("#value")).isEqualTo(texts.get("refusal.activity.valueMissing"));
        screen.picture("activity-refused");
    }

    @Test
    void aCorrectionShowsWhatTheLineSaidBefore() {
        Activity line = Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2009-11-03", 12);
        ledger.write(line);
        form(line);
        screen.click("#value");
        screen.press(CONTROL, javafx.scene.input.KeyCode.A);
        screen.type("21");
        screen.press(CONTROL, S);
        screen.until(() -> said.contains(texts.get("activity.written")));
        screen.until(() -> screen.find("#history", TableView.class).getItems().size() == 9);
        screen.picture("activity-correction");
        assertThat(ledger.find(line.id())).get().extracting(Activity::value).isEqualTo(21L);
    }

    @Test
    void theLedgerShowsLinesWithTheirSumsAndOpensTheFormWithOneKey() {
        ledger.write(Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2009-11-03", 12));
        ledger.write(Ledger.members(ledger.newId(), Practice.VILLAGE, "2009-09-30", 310));
        ActivitiesViewModel model = new ActivitiesViewModel(ledger, jobs, texts, said::add);
        screen = Screen.of(() -> Views.load(new ActivitiesView(model, texts, line -> said.add(line == null ? "new" : line.id()), List.of()), texts));
        screen.until(() -> screen.find("#lines", TableView.class).getItems().size() == 1);
        screen.until(() -> screen.find("#sums", TableView.class).getItems().size() == 2);
        screen.picture("activities");
        screen.press(CONTROL, N);
        screen.press(ENTER);
        assertThat(said).containsExactly("new", model.rows.get(0).line().id());
    }

    private void form(Activity line) {
        ActivityViewModel model = new ActivityViewModel(ledger, line, jobs, texts, said::add);
        screen = Screen.of(() -> Views.load(new ActivityView(model, texts, jobs), texts));
    }

    private String help(String field) {
        return String.valueOf(screen.find(field, TextField.class).getAccessibleHelp());
    }
}
