package cunbu.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.place.AreaCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LawWordsTest {

    private static final LawBook BOOK = LawBook.shipped();
    private final LawWords words = new LawWords(new Texts(Language.ZH), Map.of(new AreaCode("530824000000"), "景谷县"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CNY/year | 960                     | 960 元/年
            years    | 60                      | 60 周岁
            yes-no   | no                      | 否
            shares   | central 80, province 20 | 中央 80%、省 20%
            codes    | agricultural, rural-resident | 农业、农村居民
            period   | 1973-01-01/2001-12-31   | 1973-01-01 至 2001-12-31
            date     | 1933-01-01              | 1933-01-01
            CNY/year | -                       | 废止
            """)
    void aValueIsWordedWithItsUnit(String unit, String value, String expected) {
        assertThat(words.value(unit, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rural-reward/base-amount   | １，０８０．５０        | 1080.50
            rural-reward/base-amount   | 1080                    | 1080
            rural-reward/base-amount   | 废止                    | -
            rural-reward/base-amount   | －                      | -
            rural-reward/base-amount   | 很多                    | 很多
            rural-reward/two-daughters | 是                      | yes
            rural-reward/two-daughters | No                      | no
            rural-reward/base-payers   | 中央80、州市４％，县 16% | central 80, city 4, county 16
            rural-reward/hukou-kinds   | 农村居民、农业          | rural-resident, agricultural
            rural-reward/breach-window | 1973年1月1日至2001年12月31日 | 1973-01-01/2001-12-31
            rural-reward/breach-window | 1973-01-01/2001-12-31   | 1973-01-01/2001-12-31
            rural-reward/born-since    | 19330101                | 1933-01-01
            """)
    void whatAClerkTypesIsUnderstood(String parameter, String typed, String expected) {
        assertThat(words.typed(BOOK.page(parameter).orElseThrow(), typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyShippedValueCanBeTypedAsItIsWordedUpToItsUnit(Language language) {
        LawWords spoken = new LawWords(new Texts(language), Map.of());
        List<String> measured = List.of("yes-no", "codes", "shares", "period", "date");
        List<LawPage> pages = BOOK.pages().stream().filter(page -> measured.contains(page.unit())).toList();
        assertThat(pages).hasSizeGreaterThan(15).allSatisfy(page -> page.lines().forEach(line ->
                assertThat(spoken.typed(page, spoken.value(page.unit(), line.value()))).as(page.parameter()).isEqualTo(line.value())));
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(words.typed(BOOK.page("rural-reward/age").orElseThrow(), " ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"000000000000, 全国", "530000000000, 云南省", "530824000000, 景谷县", "999999000000, 999999"})
    void areasAreNamed(String area, String expected) {
        assertThat(words.area(new AreaCode(area))).isEqualTo(expected);
    }

    @Test
    void whatTheCountyHasYetToConfirmIsMarked() {
        LawPage.Line open = BOOK.page("rural-reward/two-daughters").orElseThrow().lines().get(1);

        assertThat(words.note(open)).isEqualTo("待县级确认");
        assertThat(words.source(open.citation())).isEqualTo("国人口发〔2004〕39号（待县级确认）");
    }
}
