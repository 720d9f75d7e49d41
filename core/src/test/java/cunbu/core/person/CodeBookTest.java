package cunbu.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cunbu.core.history.Coded;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBookTest {

    @ParameterizedTest
    @CsvSource({"18, 18", "傣族, 18", "傣, 18", "DA, 18", "彝族, 07", "汉, 01", "毛难, 36", "毛南族, 36", "崩龙族, 46", "德昂族, 46", "其他, 97"})
    void anEthnicGroupIsReadFromCodeNameLettersOrFormerName(String written, String code) {
        assertThat(CodeBook.ETHNIC.code(written)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"02, 02", "户主, 02", "妻, 12", "独生女, 31", "长子, 22", "养子, 27", "非亲属, 99", "0, 02", "3, 30"})
    void aRelationIsReadFromCodeOrWord(String written, String code) {
        assertThat(CodeBook.RELATION.code(written)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"未婚, UNMARRIED", "1, UNMARRIED", "已婚, MARRIED", "初婚, FIRST_MARRIAGE", "再婚, REMARRIED", "复婚, REUNITED", "丧偶, WIDOWED", "离异, DIVORCED", "90, NOT_STATED"})
    void aMaritalStateIsReadFromCodeOrWord(String written, Marital state) {
        assertThat(CodeBook.MARITAL.code(written).map(code -> Coded.of(Marital.class, code))).contains(state);
    }

    @ParameterizedTest
    @CsvSource({"农业家庭户口, AGRICULTURAL", "2, AGRICULTURAL", "非农业, NON_AGRICULTURAL", "农村居民, RURAL_RESIDENT", "none, NONE"})
    void aHukouKindIsReadFromCodeOrWord(String written, HukouKind kind) {
        assertThat(CodeBook.HUKOU.code(written).map(code -> Coded.of(HukouKind.class, code))).contains(kind);
    }

    @Test
    void theBooksHaveExactlyTheCodesOfTheirKinds() {
        assertThat(CodeBook.SEX.codes()).containsExactlyElementsOf(Arrays.stream(Sex.values()).map(Sex::code).toList());
        assertThat(CodeBook.MARITAL.codes()).containsExactlyElementsOf(Arrays.stream(Marital.values()).map(Marital::code).toList());
        assertThat(CodeBook.HUKOU.codes()).containsExactlyElementsOf(Arrays.stream(HukouKind.values()).map(HukouKind::code).toList());
        assertThat(CodeBook.ETHNIC.codes()).hasSize(58);
    }

    @Test
    void aWordOfNoCodeIsNotGuessed() {
        assertThat(CodeBook.ETHNIC.code("穿青人")).isEmpty();
        assertThat(CodeBook.RELATION.code("邻居")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> CodeBook.ETHNIC.name("99"));
    }

    @Test
    void theFirstWordIsTheOfficialName() {
        assertThat(CodeBook.ETHNIC.name("36")).isEqualTo("毛南族");
        assertThat(CodeBook.RELATION.name("02")).isEqualTo("户主");
    }
}
