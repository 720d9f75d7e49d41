package cunbu.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.intake.Reading.Outcome;
import cunbu.app.intake.SheetField.Form;
import cunbu.app.sheet.Cell;
import cunbu.core.activity.Amount;
import cunbu.core.history.Fields;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    private static final AreaCode TOWNSHIP = new AreaCode("530824101000");
    private static final List<Area> AREAS = List.of(new Area(new AreaCode("530824000000"), "景谷傣族彝族自治县"), new Area(TOWNSHIP, "威远镇"),
            new Area(new AreaCode("530824101201"), "芒冒村村民委员会"), new Area(new AreaCode("530824101202"), "芒朵村村民委员会"),
            new Area(new AreaCode("530824102000"), "永平镇"), new Area(new AreaCode("530824102201"), "永平村村民委员会"));

    private final CellReader reader = new CellReader(LocalDate.of(2009, 12, 31), new Villages(AREAS, TOWNSHIP));

    @ParameterizedTest
    @CsvSource({
            "SEX, 男, 1", "SEX, 女性, 2", "SEX, ２, 2", "ETHNIC, 汉, 01", "ETHNIC, 汉族, 01", "ETHNIC, 1, 01", "ETHNIC, 01, 01", "ETHNIC, 傣 族, 18",
            "HUKOU, 农业, agricultural", "HUKOU, 非农业户口, non-agricultural", "HUKOU, 2, agricultural", "MARITAL, 未婚, 10", "MARITAL, 21, 21",
            "RELATION, 户主, 02", "RELATION, 长子, 22", "YES_NO, 是, true", "YES_NO, 政策外, false", "YES_NO, √, true", "YES_NO, true, true",
            "ORDER, 一孩, 1", "ORDER, 第二孩, 2", "ORDER, 3, 3", "COUNT, '1,204', 1204", "COUNT, ０, 0", "DIRECTION, 流入, in",
            "VILLAGE, 530824101201, 530824101201", "VILLAGE, 芒朵村, 530824101202", "AREA, 530100, 530100000000"})
    void codesAndWordsAreUnderstood(Form form, String written, String plain) {
        Reading reading = reader.read(form, Cell.of(written));
        assertThat(String.valueOf(Fields.plain(reading.value()))).isEqualTo(plain);
        assertThat(reading.outcome()).isEqualTo(Outcome.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
            "SEX, 甲, intake.sex.unknown", "ETHNIC, 火星族, intake.ethnic.unknown", "HUKOU, 9, intake.hukou.unknown",
            "MARITAL, 已, intake.marital.unknown", "RELATION, 朋, intake.relation.unknown", "YES_NO, 2, intake.yesNo.unknown",
            "ORDER, 0, intake.order.unreadable", "ORDER, 多孩, intake.order.unreadable", "COUNT, -1, intake.count.unreadable",
            "COUNT, 3.5, intake.count.unreadable", "COUNT, 约30, intake.count.unreadable", "DIRECTION, 外, intake.direction.unknown",
            "VILLAGE, 530824102201, intake.village.elsewhere", "VILLAGE, 永平村, intake.village.unknown",
            "VILLAGE, 530824101000, intake.village.unknown", "VILLAGE, 530824101299, intake.village.unknown", "AREA, 昆明, intake.area.unreadable"})
    void whatIsNotUnderstoodIsRefusedWithItsOwnReason(Form form, String written, String code) {
        Reading reading = reader.read(form, Cell.of(written));
        assertThat(reading.code()).isEqualTo(code);
        assertThat(reading.outcome()).isEqualTo(Outcome.WRONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15000多    | 15000 | at-least
            约500      | 500   | about
            500以上    | 500   | at-least
            120余人    | 120   | at-least
            120多人    | 120   | at-least
            1万多份    | 10000 | at-least
            1.5万余件  | 15000 | at-least
            5,000+     | 5000  | at-least
            ≥300       | 300   | at-least
            至少 20 场 | 20    | at-least
            500人左右  | 500   | about
            近50人     | 50    | about
            326        | 326   | exact
            １２６３人次 | 1263 | exact
            """)
    void numbersOfReportsAreUnderstoodWithHowSureTheyAre(String written, long value, String qualifier) {
        Amount amount = (Amount) reader.read(Form.AMOUNT, Cell.of(written)).value();
        assertThat(amount.value()).isEqualTo(value);
        assertThat(amount.qualifier().code()).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"若干", "-5", "3.5", "0.00001万", "12,34", "1234567890123", "5至8", "一百二"})
    void aNumberThatIsNoneOrTwoIsRefused(String written) {
        assertThat(reader.read(Form.AMOUNT, Cell.of(written)).code()).isEqualTo("intake.amount.unreadable");
    }

    @ParameterizedTest
    @CsvSource({"芒冒村, 530824101201", "威远镇, 530824101000", "530824101000, 530824101000"})
    void anActivityIsOfAVillageOrOfTheOfficeItself(String written, String code) {
        assertThat(Fields.plain(reader.read(Form.PLACE, Cell.of(written)).value())).isEqualTo(code);
        assertThat(reader.read(Form.PLACE, Cell.of("530824102000")).code()).isEqualTo("intake.village.elsewhere");
        assertThat(reader.read(Form.PLACE, Cell.of("530824000000")).code()).isEqualTo("intake.village.elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"530824194909301013", "５３０８２４１９４９０９３０１０１３", " 530824 19490930 1013", "'530824194909301013", "=\"530824194909301013\"",
            "\t530824194909301013"})
    void anIdentityNumberIsReadThroughWhatKeepsItText(String written) {
        assertThat(reader.read(Form.IDENTITY, Cell.of(written)).value()).isEqualTo(new IdentityGiven("530824194909301013", null));
    }

    @Test
    void fifteenDigitsAreUpgradedAndShownEvenAsANumber() {
        Reading expected = Reading.repaired(new IdentityGiven("532725196001010023", "532725600101002"), "identity.upgraded");
        assertThat(reader.read(Form.IDENTITY, Cell.of("532725600101002"))).isEqualTo(expected);
        assertThat(reader.read(Form.IDENTITY, new Cell.Number(new BigDecimal("532725600101002")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"530824194909301000, identity.rounded", "5.30824E+17, identity.scientific", "530824194909301014, identity.check",
            "53082420090229001X, identity.noSuchDate", "53082419490930101, identity.length"})
    void aDamagedIdentityNumberIsRefusedWithItsReason(String written, String code) {
        assertThat(reader.read(Form.IDENTITY, Cell.of(written)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"530824194909301013", "530824194909301000", "5.3082419490930099E+17"})
    void eighteenDigitsAsANumberAreNeverBelieved(String number) {
        assertThat(reader.read(Form.IDENTITY, new Cell.Number(new BigDecimal(number))).code()).isEqualTo("identity.rounded");
    }

    @Test
    void blanksInsideAChineseNameGoAndOthersStay() {
        assertThat(reader.read(Form.NAME, Cell.of("张　伟 ")).value()).isEqualTo("张伟");
        assertThat(reader.read(Form.NAME, Cell.of("Anna Li")).value()).isEqualTo("Anna Li");
        assertThat(reader.read(Form.NAME, Cell.of("阿依·古丽")).value()).isEqualTo("阿依·古丽");
    }

    @Test
    void aCellOfBlanksIsEmpty() {
        assertThat(reader.read(Form.NAME, Cell.of("　\u200b"))).isEqualTo(Reading.EMPTY);
    }
}
