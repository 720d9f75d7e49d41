package cunbu.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One village sheet, as two different programs write it, has the same end row by row. */
class WritersTest {

    private static final String FATHER = "532725196804120111";
    private static final String CHILD = "530824200102031348";

    @TempDir
    Path dir;
    private Register register;

    @BeforeEach
    void open() {
        register = Practice.create(dir);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aWorkbookOfLibreOffice() throws IOException {
        isTakenInLikeEveryOther(golden("persons-libreoffice.xlsx"), "identity.rounded");
    }

    @Test
    void aTextFileOfLibreOfficeInGb18030() throws IOException {
        isTakenInLikeEveryOther(golden("persons-libreoffice-gb18030.csv"), "identity.scientific");
    }

    @Test
    void aWorkbookOfFastexcel() throws IOException {
        isTakenInLikeEveryOther(fastexcel(), "identity.rounded");
    }

    private void isTakenInLikeEveryOther(Path sheet, String damage) {
        Intake intake = new Intake(register, Practice.CLOCK);
        Report report = intake.take(sheet, SheetKind.PERSON, Map.of(), Progress.NONE);
        assertThat(report.mapping().headerRow()).isEqualTo(4);
        assertThat(report.mapping().unknown()).containsExactly("序号");
        assertThat(report.rows()).extracting(RowReport::number, RowReport::result).containsExactly(tuple(5, Result.TAKEN), tuple(6, Result.TAKEN),
                tuple(8, Result.TAKEN), tuple(9, Result.REPAIRED), tuple(10, Result.REFUSED), tuple(11, Result.REFUSED), tuple(12, Result.REPAIRED));
        assertThat(report.rows().get(4).notes()).extracting(Note::code).containsExactly(damage);
        assertThat(report.rows().get(5).notes()).extracting(Note::code).contains("intake.day.twoDigitYear");
        assertThat(report.rows().get(3).notes()).filteredOn(note -> note.to() != null).extracting(Note::code, Note::to)
                .containsExactlyInAnyOrder(tuple("identity.upgraded", "532725194001010139"), tuple("intake.day.serial", "1940-01-01"));
        Person child = register.persons().withIdentity(CHILD).get(0);
        assertThat(child).extracting(Person::name, Person::bornOn, Person::ethnic, Person::village)
                .containsExactly("岩小红", LocalDate.of(2001, 2, 3), "18", Practice.VILLAGE);
        Person father = register.persons().withIdentity(FATHER).get(0);
        assertThat(register.parentages().ofChild(child.id())).extracting(Parentage::parent).containsExactly(father.id());
        assertThat(father).extracting(Person::name, Person::bornOn).containsExactly("岩光", LocalDate.of(1968, 4, 12));
        assertThat(register.households().in(Practice.VILLAGE)).extracting("number").containsExactlyInAnyOrder("7", "9");
        assertThat(intake.take(sheet, SheetKind.PERSON, Map.of(), Progress.NONE).counts()).isEqualTo(Map.of(
                Result.TAKEN, 0L, Result.REPAIRED, 0L, Result.SKIPPED, 5L, Result.REFUSED, 2L));
    }

    private Path golden(String name) throws IOException {
        try (InputStream in = WritersTest.class.getResourceAsStream(name)) {
            Path file = dir.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        }
    }

    private Path fastexcel() throws IOException {
        Path file = dir.resolve("persons-fastexcel.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("人口");
            sheet.value(0, 0, "威远镇芒冒村人口登记表");
            sheet.range(0, 0, 0, 11).merge();
            sheet.value(1, 0, "二〇〇九年十二月");
            row(sheet, 3, "序号", "姓  名", "公民身份\n号码", "性别", "出生日期", "民族", "户口性质", "婚姻状况", "与户主关系", "户编号", "村代码", "父亲身份证号");
            row(sheet, 4, 1, "岩　光", FATHER, "男", LocalDate.of(1968, 4, 12), "傣族", "农业", "初婚", "户主", 7, 530824101201L);
            row(sheet, 5, 2, "玉香", "５３２７２５１９７００８１５０２２６", "女", "１９７０年８月１５日", 18, "2", 21, "配偶", "７", 530824101201L);
            row(sheet, 7, 3, "岩小红", CHILD, "女", 20010203, "傣", "农业户口", "未婚", "女", "7", "芒冒村", FATHER);
            row(sheet, 8, 4, "岩温", "532725400101013", "男", 14611, "傣", "农业", "丧偶", "父亲", 7, 530824101201L);
            row(sheet, 9, 5, "玉罕", 532725194511110240d, "女", "1945.11.11", "傣", "农业", "初婚", "母亲", 7, 530824101201L);
            row(sheet, 10, 6, "㛃䶮", "532725198808080371", "男", "88-8-8", "汉", "农业", "未婚", "其他", 8, 530824101201L);
            row(sheet, 11, 7, "岩坎", 532725450303011L, "男", LocalDate.of(1945, 3, 3), "傣", "农业", "初婚", "户主", 9, 530824101201L);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        List<Object> all = List.of(cells);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof String text) {
                sheet.value(row, i, text);
            } else if (all.get(i) instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("yyyy\"年\"m\"月\"d\"日\"").set();
            } else {
                sheet.value(row, i, (Number) all.get(i));
            }
        }
    }
}
