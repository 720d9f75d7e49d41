package cunbu.app.indicator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.S;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.paper.PdfReading;
import cunbu.app.sheet.Cell;
import cunbu.app.sheet.Sheet;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.TwoVillages;
import cunbu.core.person.Sex;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the figures by keyboard: tables, pictures, paper. */
class FigurePapersScreenTest {

    @TempDir
    Path folder;
    private final Jobs jobs = Jobs.onWorkers();
    private final AtomicReference<String> said = new AtomicReference<>("");
    private final AtomicReference<String> proposed = new AtomicReference<>();
    private String ending;
    private TwoVillages villages;
    private Screen screen;

    @BeforeEach
    void fill() throws IOException {
        villages = new TwoVillages(folder);
        for (int i = 0; i < 30; i++) {
            villages.birth(i < 20 ? TwoVillages.UPPER : TwoVillages.LOWER, (2004 + i % 6) + "-05-01", i % 2 == 0 ? Sex.MALE : Sex.FEMALE, 1 + i % 2, true);
            villages.person(i < 20 ? TwoVillages.UPPER : TwoVillages.LOWER, Sex.FEMALE, "1980-05-01");
        }
        show();
    }

    @AfterEach
    void close() {
        screen.close();
        jobs.close();
        villages.close();
    }

    @Test
    void theWorkbookOfThePlacesHasTheRowsOfTheTable() throws IOException {
        List<List<String>> read = new ArrayList<>();
        try (Sheet sheet = Sheet.open(saved("xlsx", CONTROL, S))) {
            sheet.forEachRemaining(row -> read.add(row.cells().stream().map(Cell::text).toList()));
        }

        assertThat(read).contains(List.of("威远镇，2008-10-01 至 2009-09-30"));
        assertThat(read.stream().map(row -> row.get(0))).contains("威远镇", "上村", "下村");
        assertThat(read.stream().filter(row -> row.get(0).equals("上村")).findFirst().orElseThrow()).startsWith("上村", "150", "100");
        assertThat(proposed.get()).isEqualTo("各地区-530824101000-2008-10-01-2009-09-30");
    }

    @Test
    void thePdfOfEveryDashboardHoldsItsPlaceDaysBasesAndItsChart() throws IOException {
        for (KeyCode part : List.of(DIGIT1, DIGIT2, DIGIT3, DIGIT4)) {
            screen.press(ALT, part);
            screen.until(() -> jobs.idle().get());
            PdfReading pdf = PdfReading.of(saved("pdf", CONTROL, S));

            assertThat(pdf.text()).as(part.getName()).contains("威远镇", "2008-10-01至2009-09-30", "口径");
            assertThat(pdf.images()).as(part.getName()).singleElement().satisfies(chart -> assertThat(colours(chart)).isGreaterThan(5));
        }
    }

    @Test
    void thePictureIsThePageWithoutWhatCanBeChosenOnItTwiceAsFine() throws IOException {
        BufferedImage picture = ImageIO.read(saved("png", CONTROL, G).toFile());

        assertThat(picture.getWidth()).isEqualTo(2 * 1366);
        assertThat(picture.getHeight()).isEqualTo(2 * 768);
        assertThat(colours(picture)).isGreaterThan(20);
        assertThat(screen.shows("#span")).isTrue();
    }

    @Test
    void withoutAPrinterASentenceSaysWhatToDoInstead() {
        screen.press(CONTROL, P);

        assertThat(said.get()).isEqualTo("这台电脑没有打印机；请存为图片或表格。");
    }

    private Path saved(String kind, KeyCode... keys) {
        ending = kind;
        said.set("");
        screen.press(keys);
        screen.until(() -> !said.get().isEmpty());
        assertThat(said.get()).startsWith("已存为");
        return folder.resolve("figures." + kind);
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).distinct().count();
    }

    private void show() {
        Texts texts = new Texts(Language.ZH);
        Register register = villages.register();
        Problems problems = new Problems(texts, List.of());
        IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
        FiguresViewModel model = new FiguresViewModel(report, new Dashboards(register, Practice.CLOCK), new Asking(jobs, problems), texts, Practice.CLOCK);
        Saving saving = new Saving(jobs, texts, problems, said::set, (window, name, endings) -> {
            proposed.set(name);
            return Optional.of(folder.resolve("figures." + ending));
        });
        screen = Screen.of(() -> Views.load(new FiguresView(model, texts, List.of(), number -> { }, saving), texts));
        screen.until(() -> screen.shows("#card-crude-birth-rate"));
        assertThat(screen.ask(() -> screen.find("#table", TableView.class).getItems().size())).isEqualTo(2);
    }
}
