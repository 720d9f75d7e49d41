package cunbu.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.core.award.Verdict;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {

    private static final AreaCode OFFICE = new AreaCode("530824101000");
    private static final AreaCode VILLAGE = new AreaCode("530824101201");
    private static final LocalDate POSTED = LocalDate.of(2009, 11, 2);
    private static final WhereToObject WHERE = new WhereToObject(new PublicText("威远镇人民政府"), new OfficePhone("0879-5221234"));
    private static final NoticeList LIST = list(7, line("张小伟"), line("阿依古丽·买买提"));
    private static final String TEXT = """
            cunbu-notice\t1
            scheme\trural-reward
            office\t530824101000\t威远镇
            area\t530824101201\t大村
            posted\t2009-11-02
            days\t7
            until\t2009-11-09
            where\t威远镇人民政府\t0879-5221234
            1\t张*伟\t大村\tELIGIBLE
            2\t阿***·**提\t大村\tELIGIBLE
            """;

    @Test
    void theTextHasOneLinePerRow() {
        assertThat(LIST.text()).isEqualTo(TEXT);
        assertThat(NoticeText.read(TEXT)).isEqualTo(LIST);
    }

    @Test
    void theDigestIsThatOfAnyOtherTool() {
        // printf '...' | sha256sum
        assertThat(LIST.digest()).isEqualTo("54376ec69e87c211de7304b2b45480fe2e090d055703729cf645b0ebce1f71b5");
    }

    @Test
    void anotherListHasAnotherDigest() {
        List<NoticeList> others = List.of(list(7, line("张小伟")), list(7, line("阿依古丽·买买提"), line("张小伟")), list(8, line("张小伟"), line("阿依古丽·买买提")),
                list(7, line("李小伟"), line("阿依古丽·买买提")), new NoticeList("special-assistance", OFFICE, LIST.officeName(), VILLAGE, LIST.areaName(), POSTED, 7,
                        WHERE, LIST.lines()), new NoticeList("rural-reward", OFFICE, LIST.officeName(), VILLAGE, LIST.areaName(), POSTED, 7,
                        new WhereToObject(WHERE.place(), null), LIST.lines()));
        assertThat(others).extracting(NoticeList::digest).doesNotHaveDuplicates().doesNotContain(LIST.digest());
    }

    @Test
    void whatACopyChangesUnseenDoesNotCount() {
        assertThat(NoticeText.read("\uFEFF" + TEXT.replace("\n", "\r\n"))).isEqualTo(LIST);
        assertThat(NoticeText.read(TEXT.stripTrailing())).isEqualTo(LIST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            cunbu-notice\\t1 > cunbu-notice\\t2
            until\\t2009-11-09 > until\\t2009-11-10
            days\\t7 > days\\t07
            posted\\t2009-11-02 > posted\\t2009-11-2
            1\\t张*伟 > 3\\t张*伟
            张*伟 > 张小伟
            张*伟\\t大村 > 张*伟\\t大村 13987654321
            大村\\tELIGIBLE > 大村\\tELIGIBLE\\t530824194909301013
            0879-5221234 > 13987654321
            ELIGIBLE > eligible
            rural-reward > rural-reward-530824194909301013
            530824101201 > 622848012345
            until > bis""")
    void anythingElseIsNoNotice(String part, String forged) {
        String text = TEXT.replaceFirst(part.replace("\\t", "\t").replace("*", "\\*"), forged.replace("\\t", "\t"));
        assertThat(text).isNotEqualTo(TEXT);
        assertThatThrownBy(() -> NoticeText.read(text)).isInstanceOf(IllegalArgumentException.class).hasMessage("not the text of a notice").hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "cunbu-notice\t1\n", "\n\n\n\n\n\n\n\n\n\n", "\t\t\n\t\n"})
    void aTextThatIsNoNoticeIsRefused(String text) {
        assertThatThrownBy(() -> NoticeText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoticeOutsideItsBoundsCannotBeMade() {
        assertThatThrownBy(() -> list(0, line("张小伟"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list(91, line("张小伟"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list(7)).isInstanceOf(IllegalArgumentException.class);
        List<NoticeLine> many = new ArrayList<>(java.util.Collections.nCopies(NoticeList.MOST_LINES, line("张小伟")));
        assertThat(NoticeText.read(list(7, many.toArray(NoticeLine[]::new)).text()).lines()).hasSize(NoticeList.MOST_LINES);
        many.add(line("张小伟"));
        assertThatThrownBy(() -> list(7, many.toArray(NoticeLine[]::new))).isInstanceOf(IllegalArgumentException.class);
    }

    private static NoticeList list(int days, NoticeLine... lines) {
        return new NoticeList("rural-reward", OFFICE, new PublicText("威远镇"), VILLAGE, new PublicText("大村"), POSTED, days, WHERE, List.of(lines));
    }

    private static NoticeLine line(String name) {
        return new NoticeLine(PublicName.of(name, Masking.MIDDLE), new PublicText("大村"), Verdict.ELIGIBLE);
    }
}
