package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            张伟,        zhang wei
            单田芳,      shan tian fang
            曾国藩,      zeng guo fan
            仇英,        qiu ying
            解缙,        xie jin
            查良镛,      zha liang yong
            万俟卨,      mo qi xie
            区伟,        ou wei
            尉迟恭,      yu chi gong
            吕布,        lu bu
            刀䶮,        dao yan
            张𠮷,        zhang ji
            买买提·艾力, mai mai ti ai li
            O'Neill,     oneill
            欧阳 修,     ou yang xiu
            '·',         ''
            """)
    void aNameIsReadAsAName(String name, String pinyin) {
        assertThat(SearchKeys.pinyin(name)).isEqualTo(pinyin);
    }

    @Test
    void aCharacterWithoutReadingIsPassedOver() {
        assertThat(SearchKeys.pinyin("张\uE863伟")).isEqualTo("zhang wei");
        assertThat(SearchKeys.pinyin("\uE863")).isEmpty();
    }

    @Test
    void rareCharactersStandAmongTheOthersInTheOrder() {
        List<String> sorted = List.of("张伟", "李伟", "䶮伟", "王伟", "安伟", "Anna").stream()
                .sorted(Comparator.comparing(SearchKeys::order, Arrays::compareUnsigned)).toList();
        assertThat(sorted.indexOf("䶮伟")).isBetween(sorted.indexOf("王伟") + 1, sorted.indexOf("张伟") - 1);
        assertThat(sorted).containsSubsequence("安伟", "李伟", "王伟", "张伟");
    }
}
