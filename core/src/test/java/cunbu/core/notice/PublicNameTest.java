package cunbu.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            张伟,               张*,               张*
            张小伟,             张*伟,             张**
            欧阳小伟,           欧**伟,            欧***
            𠅤䶮𠮷,             𠅤*𠮷,             𠅤**
            刀𠅤,               刀*,               刀*
            阿依古丽·买买提,    阿***·**提,        阿***·***
            阿·提,              阿·*,              阿·*
            葛\uDB40\uDD00一葛\uDB40\uDD00, 葛\uDB40\uDD00*葛\uDB40\uDD00, 葛\uDB40\uDD00**
            刀,                 *,                 *
            '  张小伟 ',        张*伟,             张**
            Ann Li,             A** *i,            A** **""")
    void ofANameOnlyItsEndsAreShown(String name, String middle, String allButFirst) {
        String unescaped = name.replace("\\uDB40\\uDD00", "\uDB40\uDD00");
        assertThat(PublicName.of(unescaped, Masking.MIDDLE).text()).isEqualTo(middle.replace("\\uDB40\\uDD00", "\uDB40\uDD00"));
        assertThat(PublicName.of(unescaped, Masking.ALL_BUT_FIRST).text()).isEqualTo(allButFirst.replace("\\uDB40\\uDD00", "\uDB40\uDD00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"530824194909301013", "5308241949093010１３", "①②③④⑤⑥⑦", "13987654321", "1", "\u202e张", "张\n伟"})
    void aNumberInTheFieldOfTheNameIsHiddenWhole(String name) {
        for (Masking masking : Masking.values()) {
            assertThat(PublicName.of(name, masking).text().codePoints().noneMatch(each -> Character.getNumericValue(each) >= 0 || Character.isDigit(each)
                    || each < ' ')).isTrue();
        }
    }

    @Test
    void somebodyWithoutANameIsAStar() {
        assertThat(PublicName.of(null, Masking.MIDDLE).text()).isEqualTo("*");
        assertThat(PublicName.of(" ", Masking.MIDDLE).text()).isEqualTo("*");
        assertThat(PublicName.of("···", Masking.MIDDLE).text()).isEqualTo("*");
    }

    @Test
    void aNameOfAnyLengthIsMasked() {
        assertThat(PublicName.of("𠅤".repeat(500), Masking.MIDDLE).text()).isEqualTo("𠅤" + "*".repeat(78) + "𠅤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张伟", "张小伟", "*伟", "张**小伟", "张1伟", "1*", "张*5", "", "·", "张*\t", "张*\n*", " 张*"})
    void whatWasNotMaskedIsNoPublicName(String text) {
        assertThatThrownBy(() -> new PublicName(text)).isInstanceOf(IllegalArgumentException.class).hasMessage("not a masked name");
    }
}
