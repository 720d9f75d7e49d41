package cunbu.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.access.AccessDesk;
import cunbu.app.award.CaseDesk;
import cunbu.app.award.CaseList;
import cunbu.app.award.OldFamilies;
import cunbu.app.award.Wait;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.shell.Desk;
import cunbu.app.shell.Front;
import cunbu.app.shell.Ways;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseState;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.notice.Notice;
import cunbu.core.person.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole life of a case in the window, with the keyboard alone: at a county office on 2009-12-31. */
class BenefitsJourneyTest {

    private static final String REWARD = "rural-reward";

    @TempDir
    Path folder;
    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.onWorkers();
    private final Ways ways = new Ways();
    private Register register;
    private OldFamilies families;
    private RecordId person;
    private Screen screen;

    @BeforeEach
    void open() {
        register = Practice.createCounty(folder);
        families = new OldFamilies(register);
        person = families.widower();
        Problems problems = new Problems(texts, List.of());
        Front front = new Front(new Doors(Practice.REGISTERS, folder, Practice.CLOCK, (opened, clock) -> null), ways, jobs, texts, problems);
        PeopleGate gate = new PeopleGate(new AccessDesk(register, Practice.CLOCK), ways, jobs, texts);
        BenefitsWiring benefits = new BenefitsWiring(register, Practice.CLOCK, this::find, new Tools(ways, jobs, texts, problems, gate), id -> { });
        screen = Screen.window(front::show);
        screen.ask(() -> {
            front.open(new Desk("景谷县", "admin", List.of(benefits.place()), text -> List.of(), () -> { }));
            return null;
        });
    }

    @AfterEach
    void close() {
        jobs.close();
        screen.close();
        register.close();
    }

    @Test
    void aClerkLeadsACaseFromTheFindingToTheExitAndBackWithTheKeyboardAlone() {
        screen.until(() -> count(Wait.NOT_APPLIED).equals("1"));
        screen.picture("waits");
        openNumber(Wait.NOT_APPLIED);
        screen.until(() -> rows("#people") == 1);
        screen.press(DOWN);
        screen.press(ENTER);
        screen.until(() -> screen.shows("#schemes") && rows("#schemes") == 9);
        assertThat(screen.text("#title")).isEqualTo("岩三");
        screen.picture("claims-not-applied");

        apply();
        step("appraisal", "2009-10-12", true, "");
        step("return", "2009-10-13", null, "缺户口簿");
        screen.picture("claims-returned");
        step("completion", "2009-10-20", null, "");
        step("review", "2009-10-21", true, "");
        step("confirmation", "2009-12-01", true, "");
        assertThat(state()).isEqualTo(CaseState.CONFIRMED);
        post();

        object();
        answer();
        assertThat(state()).isEqualTo(CaseState.PAYABLE);
        exitAndBack();
    }

    /** A form that is left half-typed is asked about first; a day in the future is refused at its field. */
    private void apply() {
        press("apply");
        screen.until(() -> screen.shows("#words") || screen.shows("#on"));
        assertThat(screen.cursor()).isEqualTo("on");
        write("2010-01-01");
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#unsaved"));
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#on") && !screen.shows("#unsaved"));
        screen.press(CONTROL, S);
        screen.until(() -> "申请日期不能晚于今天。".equals(screen.find("#on", TextField.class).getAccessibleHelp()));
        screen.picture("act-refused");
        write("2009-10-08");
        saved();
        assertThat(state()).isEqualTo(CaseState.APPLIED);
    }

    private void object() {
        press("objection");
        screen.until(() -> screen.shows("#on"));
        write("2009-12-05");
        screen.press(TAB);
        screen.type("有两个子女");
        screen.picture("act-objection");
        saved();
        assertThat(file().open()).hasSize(1);
    }

    private void answer() {
        press("answer");
        screen.until(() -> screen.shows("#says"));
        write("2009-12-20");
        screen.press(TAB);
        screen.type("0");
        screen.press(TAB);
        screen.type("已核实，只有一个子女");
        screen.picture("act-answer");
        saved();
        assertThat(file().open()).isEmpty();
    }

    private void exitAndBack() {
        step("annual-review", "2009-12-28", true, "");
        press("exit");
        screen.until(() -> screen.shows("#effectiveOn"));
        write("2009-12-30");
        screen.press(TAB);
        write("2010-01-01");
        screen.press(TAB);
        screen.type("迁往外县");
        saved();
        assertThat(state()).isEqualTo(CaseState.EXITED);
        step("reversal", "2009-12-31", null, "迁移没有办成");
        assertThat(state()).isEqualTo(CaseState.PAYABLE);
        screen.picture("claims-reversed");
        assertThat(file().all()).extracting(AwardStep::step).endsWith(StepKind.ANNUAL_REVIEW, StepKind.EXIT, StepKind.REVERSAL);
        screen.press(ESCAPE);
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#waits"));
    }

    private void step(String act, String day, Boolean says, String words) {
        press(act);
        screen.until(() -> screen.shows("#words"));
        write(day);
        screen.press(TAB);
        if (says != null) {
            screen.type(says ? "1" : "0");
            screen.press(TAB);
        }
        assertThat(screen.cursor()).isEqualTo("words");
        write(words);
        if (act.equals("review")) {
            screen.picture("act-review");
        }
        saved();
    }

    private void saved() {
        screen.press(CONTROL, S);
        screen.until(() -> screen.shows("#schemes") && jobs.idle().get());
    }

    /** Alt with the number that stands on the button. */
    private void press(String act) {
        screen.until(() -> screen.shows("#act-" + act));
        screen.press(ALT, KeyCode.valueOf("DIGIT" + screen.text("#act-" + act).charAt(0)));
    }

    private void write(String text) {
        screen.press(CONTROL, A);
        screen.type(text);
    }

    private void openNumber(Wait wait) {
        assertThat(screen.cursor()).isEqualTo("waits");
        for (int i = 0; i < wait.ordinal(); i++) {
            screen.press(RIGHT);
        }
        screen.press(ENTER);
    }

    private String count(Wait wait) {
        return screen.ask(() -> String.valueOf(((TableView<?>) screen.find("#waits", TableView.class)).getColumns().get(wait.ordinal() + 1).getCellData(0)));
    }

    /** The notices have a screen of their own. */
    private void post() {
        Notice notice = new Notice(register.notices().newId(), REWARD, Practice.VILLAGE, LocalDate.of(2009, 12, 1), 7, "县卫计局", "岩*", "0a", null);
        register.database().transaction(() -> register.notices().add(notice));
        assertThat(new CaseDesk(register, Practice.CLOCK).post(List.of(file().id()), notice.id(), LocalDate.of(2009, 12, 1), null)).isEmpty();
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#people"));
        screen.press(ESCAPE);
        screen.until(() -> screen.shows("#waits") && count(Wait.ENDED).equals("1"));
        screen.press(KeyCode.LEFT);
        screen.press(KeyCode.LEFT);
        screen.press(KeyCode.LEFT);
        screen.press(KeyCode.LEFT);
        screen.press(ENTER);
        screen.until(() -> screen.shows("#cases") && rows("#cases") == 1);
        screen.picture("cases");
        screen.press(ENTER);
        screen.until(() -> screen.shows("#schemes") && rows("#schemes") == 9);
    }

    private CaseState state() {
        return file().state();
    }

    private Casefile file() {
        return new CaseList(register, Practice.CLOCK).ofPerson(person).get(0);
    }

    private int rows(String table) {
        return screen.ask(() -> screen.find(table, TableView.class).getItems().size());
    }

    private List<Person> find(String text) {
        return register.search().persons(text, 9);
    }
}
