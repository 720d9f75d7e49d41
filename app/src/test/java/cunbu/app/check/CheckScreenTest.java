package cunbu.app.check;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckScreenTest {

    /** The county's report of 2009, as it would stand in a spreadsheet. */
    private static final String REPORT = """
            指标\t数值\t上年/增减
            期初人口\t290883
            期末人口\t290883
            出生人数\t2042\t2042
            政策内出生\t2012\t2021
            其中：一孩\t1245\t1287
            二孩\t788\t746
            多孩\t8\t9
            已婚育龄妇女\t55332
            长效避孕人数\t46439
            领证人数\t9420
            协会会员\t42226
            出生率\t7.02‰
            符合政策生育率\t98.53%\t-0.44
            一孩率\t60.97\t-2.06
            二孩率\t38.59\t2.06
            性别比\t108\t-3
            长效避孕节育率\t83.93
            领证率\t43
            会员比重\t12.5
            幸福指数\t99
            """;

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private Register register;
    private CheckViewModel model;
    private Screen screen;

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        register.close();
    }

    @Test
    void aReportIsTypedAndCheckedByKeyboard() {
        show(Language.ZH);
        screen.picture("check-empty");
        assertThat(screen.cursor()).isEqualTo("count-opening-population");
        screen.type("290883");
        screen.press(ENTER);
        assertThat(screen.cursor()).isEqualTo("count-closing-population");
        screen.type("290883");
        screen.press(TAB);
        assertThat(screen.cursor()).isEqualTo("count-closing-population-2");
        screen.press(DOWN);
        screen.press(UP);
        assertThat(screen.cursor()).isEqualTo("count-closing-population-2");
        screen.press(F3);
        screen.type("7.02");
        assertThat(rows()).isEqualTo(1);
        assertThat(screen.text("#summary")).contains("无法核对 1", "相符 0");
    }

    @Test
    void aBlockIsPastedIntoAnyFieldAndTakenBack() {
        show(Language.ZH);
        screen.type("17");
        copy(REPORT);
        screen.press(CONTROL, V);

        assertThat(screen.text("#count-births")).isEqualTo("2042");
        assertThat(screen.text("#figure-policy-compliant-birth-rate-2")).isEqualTo("-0.44");
        assertThat(screen.text("#said")).isEqualTo("已填入 19 行。第 21 行看不懂名称（幸福指数 99）。");
        assertThat(screen.text("#summary")).isEqualTo("不符 1、自相矛盾 1、口径不同 0、舍入 0、无法核对 3、相符 8");
        screen.picture("check-report");

        screen.press(F6);
        assertThat(screen.text("#count-opening-population")).isEqualTo("17");
        assertThat(screen.text("#count-births")).isEmpty();
    }

    @Test
    void aSingleNumberIsPastedIntoItsField() {
        show(Language.EN);
        copy("2042");
        screen.press(CONTROL, V);

        assertThat(screen.text("#count-opening-population")).isEqualTo("2042");
        assertThat(screen.ask(model.canTakeBack::get)).isFalse();
    }

    @Test
    void aFindingLeadsToTheNumberItIsAbout() {
        show(Language.EN);
        copy(REPORT);
        screen.press(CONTROL, V);
        screen.picture("check-report-en");
        screen.press(F4);
        screen.press(ENTER);

        assertThat(screen.cursor()).isEqualTo("figure-association-member-share");
        screen.picture("check-number-en");
    }

    private void copy(String text) {
        screen.ask(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private int rows() {
        return screen.ask(() -> screen.find("#findings", TableView.class).getItems().size());
    }

    private void show(Language language) {
        register = Practice.create(folder);
        Texts texts = new Texts(language);
        model = new CheckViewModel(new ReportDesk(register.measures(), register.areas(), register.office()), jobs, texts, new Problems(texts, List.of()),
                sentence -> { }, Practice.CLOCK);
        screen = Screen.of(() -> Views.load(new CheckView(model, texts), texts));
    }
}
