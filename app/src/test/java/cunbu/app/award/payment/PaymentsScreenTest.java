package cunbu.app.award.payment;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.PaidTownship;
import cunbu.app.award.AccountDesk;
import cunbu.app.award.PaymentDesk;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.person.Person;
import cunbu.core.place.AreaTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentsScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final List<String> said = new ArrayList<>();
    private final List<Person> opened = new ArrayList<>();
    private Register register;
    private PaidTownship township;
    private PaymentDesk desk;
    private Screen screen;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        township = new PaidTownship(register);
        desk = new PaymentDesk(register, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void aListIsShownStoredAndClosedByKeyboard() {
        PaymentsViewModel model = show(Language.ZH);
        assertThat(screen.cursor()).isEqualTo("scheme");
        screen.press(F5);
        screen.until(() -> rows("#lines") == 3);
        screen.picture("payments-draft");
        screen.press(CONTROL, S);
        screen.until(() -> rows("#lists") == 1 && model.isStored());
        assertThat(screen.shows("#store")).isFalse();
        screen.picture("payments-stored");
        screen.press(CONTROL, D);
        screen.until(() -> screen.shows("#yes"));
        screen.press(ESCAPE);
        screen.until(() -> !screen.shows("#yes"));
        assertThat(desk.sheet(model.sheet.get().list().id()).orElseThrow().list().closedOn()).isNull();
        screen.press(CONTROL, D);
        screen.until(() -> screen.shows("#yes"));
        for (int i = 0; i < 2 && !"yes".equals(screen.cursor()); i++) {
            screen.press(TAB);
        }
        screen.press(SPACE);
        screen.until(() -> model.sheet.get().list().closedOn() != null);
        assertThat(screen.shows("#bankFile")).isFalse();
        screen.picture("payments-closed");
        assertThat(said).hasSize(2);
    }

    @Test
    void enterOnALineOpensTheAccountOfItsPerson() {
        show(Language.EN);
        screen.press(F5);
        screen.until(() -> rows("#lines") == 3);
        screen.ask(() -> {
            screen.find("#lines", TableView.class).requestFocus();
            return null;
        });
        screen.press(DOWN);
        screen.press(ENTER);
        screen.until(() -> opened.size() == 1);
        screen.picture("payments-english");
    }

    @Test
    void anAccountIsEnteredByKeyboard() {
        Texts texts = new Texts(Language.ZH);
        Person person = register.persons().find(township.withoutAccount.person()).orElseThrow();
        AccountViewModel form = new AccountViewModel(new AccountDesk(register), jobs, person, () -> said.add("saved"));
        screen = Screen.of(() -> Views.load(new AccountView(form, texts), texts));
        assertThat(screen.cursor()).isEqualTo("bank");
        screen.press(CONTROL, S);
        screen.until(() -> !form.refusals.isEmpty());
        screen.picture("account-refused");
        screen.type("农村信用社");
        screen.press(TAB);
        screen.type(PaidTownship.NUMBER);
        screen.press(ENTER);
        screen.until(() -> said.size() == 1);
        assertThat(new AccountDesk(register).of(person.id())).hasSize(1);
    }

    private int rows(String table) {
        return screen.ask(() -> screen.find(table, TableView.class).getItems().size());
    }

    private PaymentsViewModel show(Language language) {
        Texts texts = new Texts(language);
        PaymentsViewModel model = new PaymentsViewModel(desk, new AwardDesk(register, Practice.CLOCK), AreaTree.of(register.areas().all()), jobs, texts,
                new Problems(texts, List.of()), said::add);
        screen = Screen.of(() -> Views.load(new PaymentsView(model, texts, opened::add), texts));
        return model;
    }
}
