package cunbu.app.closing;

import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.TOWNSHIP;
import static cunbu.app.store.TwoVillages.UPPER;
import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.TwoVillages;
import cunbu.core.person.Sex;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnualPaperTest {

    @TempDir
    Path folder;
    private TwoVillages villages;
    private ClosingDesk desk;

    @BeforeEach
    void fill() throws IOException {
        villages = new TwoVillages(folder);
        desk = new ClosingDesk(villages.register(), Practice.CLOCK);
        villages.birth(UPPER, "2008-01-01", Sex.MALE, 1, true);
        villages.birth(UPPER, "2009-01-01", Sex.MALE, 1, true);
        villages.birth(LOWER, "2009-02-01", Sex.FEMALE, 2, false);
        for (int i = 0; i < 100; i++) {
            villages.person(UPPER, Sex.MALE, "1970-01-01");
        }
    }

    @AfterEach
    void close() {
        villages.close();
    }

    @Test
    void itTellsWhatChangedWithTheYearBeforeAndHowTheFiguresAreMade() {
        List<List<String>> rows = rows(Language.ZH);

        assertThat(rows.get(0)).containsExactly("威远镇人口与家庭工作年度报告");
        assertThat(rows).contains(List.of("出生人数为 2 人，上年为 1，增加 1 人。"), List.of("出生率为 20.00 ‰，上年为 10.00，增加 10.00 个千分点。"),
                List.of("期末人口为 100 人，与上年的 100 相同。"), List.of("应收月报 24 份，实收 0 份。"), List.of("出生率 = 出生人数 / 平均人口 × 1000"),
                List.of("上年没有关账，其数字按登记簿现状统计。"));
        assertThat(rows(Language.EN)).contains(List.of("births: 2 persons, the year before 1; up by 1 persons."));
    }

    @Test
    void whatIsUnknownIsSaidToBeUnknown() {
        villages.birth(LOWER, "2009-03-01", null, 1, null);

        assertThat(rows(Language.ZH)).contains(List.of("符合政策生育率不详。"), List.of("出生人口性别比不详。"));
    }

    @Test
    void correctionsOfThisYearAndTheYearBeforeStandApart() {
        desk.close(YEAR.yearBefore(), Progress.NONE);
        desk.close(YEAR, Progress.NONE);
        villages.birth(LOWER, "2008-03-01", Sex.MALE, 1, true);

        List<List<String>> rows = rows(Language.ZH);

        assertThat(rows).contains(List.of("关账后没有更正。"), List.of("下村", "出生人数", "0", "1", "+1"), List.of("上年数字为 2009-12-31 关账时的数字。"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(0)).startsWith("出生人数为 2 人，上年为 1"));
    }

    @Test
    void theSameRegisterGivesTheSameBytes() throws IOException {
        for (String ending : List.of("pdf", "xlsx", "csv")) {
            assertThat(file("one." + ending)).isEqualTo(file("two." + ending));
        }
    }

    private byte[] file(String name) throws IOException {
        AnnualPaper words = new AnnualPaper(new Texts(Language.ZH), desk.today());
        words.of(annual()).write(folder.resolve(name), new ClosingWords(new Texts(Language.ZH))::page);
        return Files.readAllBytes(folder.resolve(name));
    }

    private List<List<String>> rows(Language language) {
        return new AnnualPaper(new Texts(language), desk.today()).of(annual()).rows();
    }

    private Annual annual() {
        ClosingDesk fresh = new ClosingDesk(villages.register(), Practice.CLOCK);
        return new AnnualDesk(villages.register(), fresh).annual(YEAR, TOWNSHIP, Progress.NONE).orElseThrow();
    }
}
