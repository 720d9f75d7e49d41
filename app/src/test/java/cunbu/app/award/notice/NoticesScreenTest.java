package cunbu.app.award.notice;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.ConfirmedCases;
import cunbu.app.award.NoticeAsk;
import cunbu.app.award.NoticeCheck;
import cunbu.app.award.NoticeDesk;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final List<String> said = new ArrayList<>();
    private Register register;
    private Offices offices;
    private NoticeDesk desk;
    private Screen screen;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        offices = new Offices(register, Practice.CLOCK);
        desk = new NoticeDesk(register, offices::sign, Practice.CLOCK);
        ConfirmedCases cases = new ConfirmedCases(register);
        List.of("岩温罕", "阿依古丽·买买提", "李秀英").forEach(cases::waiting);
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void aNoticeIsPreviewedAndPostedByKeyboard() {
        NoticesViewModel model = show(Language.ZH);
        assertThat(screen.cursor()).isEqualTo("scheme");
        screen.press(F5);
        screen.until(() -> rows("#lines") == 3);
        screen.picture("notices-draft");
        screen.press(CONTROL, S);
        screen.until(() -> screen.shows("#yes"));
        for (int i = 0; i < 2 && !"yes".equals(screen.cursor()); i++) {
            screen.press(TAB);
        }
        screen.press(SPACE);
        screen.until(() -> rows("#notices") == 1);
        assertThat(screen.shows("#post")).isFalse();
        assertThat(model.code.get()).isNotEmpty();
        screen.picture("notices-posted");
        screen.press(CONTROL, K);
        screen.until(() -> said.contains("check"));
    }

    @Test
    void inEnglishTheScreenIsWholeToo() {
        desk.post(new NoticeAsk(ConfirmedCases.SCHEME, Practice.VILLAGE, LocalDate.of(2009, 12, 1), "威远镇人民政府", "0879-5221234"));
        show(Language.EN);
        screen.until(() -> rows("#notices") == 1);
        screen.press(F5);
        screen.until(() -> !screen.text("#others").isEmpty() || screen.find("#area", javafx.scene.control.ComboBox.class).getAccessibleHelp() != null);
        screen.picture("notices-refused-english");
    }

    @Test
    void aCodeIsCheckedByKeyboard() {
        String code = desk.post(new NoticeAsk(ConfirmedCases.SCHEME, Practice.VILLAGE, LocalDate.of(2009, 12, 1), null, null)).signature();
        Texts texts = new Texts(Language.ZH);
        NoticeCheckViewModel model = new NoticeCheckViewModel(new NoticeCheck(register, offices::signer), jobs, new Problems(texts, List.of()));
        screen = Screen.of(() -> Views.load(new NoticeCheckView(model, texts), texts));
        assertThat(screen.cursor()).isEqualTo("code");
        screen.type(code);
        screen.press(ENTER);
        screen.until(() -> model.checked.get() != null);
        assertThat(screen.text("#outcome")).startsWith("二维码确由该单位签发");
        assertThat(rows("#lines")).isEqualTo(3);
        screen.picture("notice-check");
    }

    private int rows(String table) {
        return screen.ask(() -> screen.find(table, TableView.class).getItems().size());
    }

    private NoticesViewModel show(Language language) {
        Texts texts = new Texts(language);
        NoticesViewModel model = new NoticesViewModel(desk, new AwardDesk(register, Practice.CLOCK), jobs, texts, new Problems(texts, List.of()), said::add);
        screen = Screen.of(() -> Views.load(new NoticesView(model, texts, () -> said.add("check")), texts));
        return model;
    }
}
