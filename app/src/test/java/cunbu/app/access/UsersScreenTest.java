package cunbu.app.access;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.AccessStore.Access;
import cunbu.app.store.AccountStore.Account;
import cunbu.app.store.Look;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.core.history.RecordId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersScreenTest {

    private static final String THEIRS = "spring rice terrace";

    @TempDir
    Path folder;

    private final Jobs jobs = Jobs.onWorkers();
    private final List<String> said = new ArrayList<>();
    private final List<RecordId> opened = new ArrayList<>();
    private Register register;
    private UsersViewModel model;
    private Screen screen;

    private Parent view(Texts texts) {
        return Views.load(new UsersView(model, texts, opened::add, Practice.CLOCK.getZone()), texts);
    }

    private void show(Register of, Texts texts) {
        register = of;
        model = new UsersViewModel(new UserDesk(Practice.REGISTERS, register), new AccessDesk(register, Practice.CLOCK), jobs, texts, said::add);
        screen = Screen.of(() -> view(texts));
        screen.until(() -> jobs.idle().get());
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void anAdministratorLetsASupervisorInByKeyboardAlone() {
        Texts texts = new Texts(Language.ZH);
        show(Practice.create(folder), texts);
        screen.type("刀乡长");
        screen.press(TAB);
        screen.press(DOWN);
        screen.until(() -> screen.find("#role", ComboBox.class).getValue() == Role.SUPERVISOR);
        screen.press(TAB);
        screen.type(THEIRS);
        screen.press(TAB);
        screen.type("spring rice");
        screen.press(TAB);
        screen.type("not mine");
        screen.press(ENTER);
        screen.until(() -> !model.refusals.isEmpty());
        assertThat(model.refusals).extracting(each -> each.reason()).containsExactly("firstRun.otherPassphrase");
        screen.ask(() -> {
            model.again.set(THEIRS);
            return null;
        });
        screen.press(CONTROL, S);
        screen.until(() -> jobs.idle().get() && !model.refusals.isEmpty());
        assertThat(model.refusals).extracting(each -> each.reason()).containsExactly("user.mineWrong");
        assertThat(register.accounts().all()).hasSize(1);
        screen.ask(() -> {
            model.mine.set(new String(Practice.passphrase()));
            return null;
        });
        screen.press(ENTER);
        screen.until(() -> !said.isEmpty() && jobs.idle().get());
        assertThat(said).containsExactly(texts.get("cli.user.added", "刀乡长", texts.of(Role.SUPERVISOR)));
        assertThat(model.users).extracting(Account::name).containsExactly("admin", "刀乡长");
        assertThat(model.isUnsaved()).isFalse();
        register.close();
        register = Practice.REGISTERS.open(folder.resolve("village.cunbu"), "刀乡长", THEIRS.toCharArray(), Practice.CLOCK);
        assertThat(register.account().role()).isEqualTo(Role.SUPERVISOR);
    }

    @ParameterizedTest
    @CsvSource({"ZH, 1366, 768", "EN, 1366, 768", "ZH, 1920, 1080", "EN, 1920, 1080"})
    void whoOpenedPeopleIsListedTheNewestFirstAndEnterOpensAPerson(Language language, int width, int height) {
        Register made = Practice.create(folder);
        RecordId person = made.persons().newId();
        Practice.REGISTERS.addUser(made, Practice.passphrase(), "刀乡长", Role.SUPERVISOR, THEIRS.toCharArray());
        String them = made.accounts().named("刀乡长").orElseThrow().id();
        made.accesses().add(new Access(Practice.CLOCK.instant(), them, Look.FIGURE, null, "crude-birth-rate 2008-10-01 2009-09-30 530824101000", "核对上报数字"));
        made.accesses().add(new Access(Practice.CLOCK.instant(), them, Look.PERSON, person, null, "答复群众来信"));
        show(made, new Texts(language));
        screen.ask(() -> {
            screen.scene().getWindow().setWidth(width);
            screen.scene().getWindow().setHeight(height);
            return null;
        });
        screen.until(() -> model.openings.size() == 2 && screen.scene().getWidth() == width);
        assertThat(model.openings).extracting(row -> row.who() + " " + row.access().reason()).containsExactly("刀乡长 答复群众来信", "刀乡长 核对上报数字");
        screen.picture("users-" + language + "-" + width);
        screen.ask(() -> {
            screen.find("#openings", TableView.class).requestFocus();
            return null;
        });
        screen.press(HOME);
        screen.press(ENTER);
        screen.until(() -> !opened.isEmpty());
        assertThat(opened).containsExactly(person);
    }

    @Test
    void whoIsNoAdministratorSeesNothingHereAndAddsNobody() {
        Register made = Practice.create(folder);
        Practice.REGISTERS.addUser(made, Practice.passphrase(), "文书", Role.CLERK, THEIRS.toCharArray());
        made.close();
        show(Practice.REGISTERS.open(folder.resolve("village.cunbu"), "文书", THEIRS.toCharArray(), Practice.CLOCK), new Texts(Language.EN));
        assertThat(model.users).isEmpty();
        screen.ask(() -> {
            model.name.set("another");
            model.passphrase.set(THEIRS);
            model.again.set(THEIRS);
            model.mine.set(THEIRS);
            return null;
        });
        screen.press(CONTROL, S);
        screen.until(() -> jobs.idle().get() && !model.refusals.isEmpty());
        assertThat(model.refusals).extracting(each -> each.reason()).containsExactly("user.onlyAdministrators");
        assertThat(register.accounts().all()).hasSize(2);
    }
}
