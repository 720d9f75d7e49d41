package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonSearchTest {

    private static final AreaTree COUNTY = AreaTree.practiceCounty();
    private static final AreaCode WEIYUAN = COUNTY.named("威远社区居民委员会", COUNTY.root().code()).get(0).code();
    private static final AreaCode MANGWANG = COUNTY.named("芒旺村村民委员会", COUNTY.root().code()).get(0).code();

    private Register register;

    @BeforeAll
    void severalPeople(@TempDir Path folder) {
        Area office = COUNTY.root();
        register = Practice.REGISTERS.create(folder.resolve("county.cunbu"), "admin", Practice.passphrase(), office, COUNTY.all(), Practice.CLOCK);
        add("张小明", WEIYUAN, "1960-01-01");
        add("张明", WEIYUAN, "1961-01-01");
        add("明小张", MANGWANG, "1962-01-01");
        add("单明", MANGWANG, "1963-01-01");
        add("刀𠮷䶮", MANGWANG, "1964-01-01");
        add("吕芳", WEIYUAN, "1965-01-01");
        add("买买提·艾力", WEIYUAN, "1966-01-01");
        add("王民乐", WEIYUAN, "1967-01-01");
    }

    @AfterAll
    void close() {
        register.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            张明       | 张明
            张         | 张明 张小明 明小张
            明         | 明小张 单明 张明 张小明
            小         | 明小张 张小明
            小明       | 张小明
            张小明     | 张小明
            𠮷         | 刀𠮷䶮
            𠮷䶮       | 刀𠮷䶮
            买买提艾力 | 买买提·艾力
            买提·艾    | 买买提·艾力
            芳明       |
            """)
    void aNameIsFoundByAnyPartOfIt(String text, String names) {
        assertThat(names(text)).containsExactly(split(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zhangming  | 张明
            zhangm     | 张明
            zm         | 张明
            zxm        | 张小明
            zhangxiao  | 张小明
            xiaoming   | 张小明
            shanming   | 单明
            sm         | 单明
            lvfang     | 吕芳
            lüfang     | 吕芳
            lufang     | 吕芳
            ZM         | 张明
            ｚｍ       | 张明
            daojiyan   | 刀𠮷䶮
            小ming     | 明小张 张小明
            """)
    void aNameIsFoundByPinyinAndInitials(String text, String names) {
        assertThat(names(text)).containsExactly(split(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"532725196401010014", "５３２７２５１９６４０１０１００１４", "532725640101001", "53272564", "5327251964", "19640101", "64010100"})
    void anIdentityNumberIsFoundWholeOldOrInPart(String text) {
        assertThat(names(text)).containsExactly("刀𠮷䶮");
    }

    @Test
    void whoseNumberEndsSoComesBeforeThoseWhoHaveItInTheMiddle() {
        LocalDate day = LocalDate.of(1980, 5, 5);
        while (!IdentityNumber.of("532725", day, 10).text().endsWith("0101")) {
            day = day.plusDays(1);
        }
        add("周尾", WEIYUAN, day, 10);
        assertThat(names("0101")).hasSizeGreaterThan(5).startsWith("周尾");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            芒旺村             | 单明 刀𠮷䶮 明小张
            芒旺村村民委员会   | 单明 刀𠮷䶮 明小张
            芒旺 明            | 明小张 单明
            明 芒旺            | 明小张 单明
            zhang 威远社区     | 张明 张小明
            张 1961            | 张明
            民乐               | 王民乐
            """)
    void aPlaceNarrowsTheSearch(String text, String names) {
        assertThat(names(text)).containsExactly(split(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "·", "1", "123", "\"", "*", "张 OR 明", "grams:张", "') --", "nobody"})
    void whatNamesNobodyFindsNobody(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(register.search().find("明", 2)).extracting(PersonSearch.Found::name).containsExactly("明小张", "单明");
    }

    private List<String> names(String text) {
        return register.search().find(text, 20).stream().map(PersonSearch.Found::name).toList();
    }

    private static String[] split(String names) {
        return names == null ? new String[0] : names.split(" ");
    }

    private void add(String name, AreaCode village, String bornOn) {
        add(name, village, LocalDate.parse(bornOn), 1);
    }

    private void add(String name, AreaCode village, LocalDate bornOn, int sequence) {
        Person like = Practice.person(register.persons().newId(), null, name, Sex.MALE, bornOn);
        register.database().transaction(() -> register.persons().add(new Person(like.id(), null, null, name,
                IdentityNumber.of("532725", bornOn, sequence).text(), null, Sex.MALE, bornOn, null, like.hukou(), village, like.presence(),
                like.marital(), null, null, null, null)));
    }
}
