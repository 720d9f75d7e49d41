package cunbu.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"张伟", "䶮", "𠅤", "𠮷", "𫚉", "\uD888\uDF50", "\uD86E\uDFF0", "买买提·艾力", "O'Neill", "刀 氏", "葛\uDB40\uDD00城"})
    void namesWithRareAndVeryNewCharactersPass(String name) {
        assertThat(PlainText.refusals("name", name, 60)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            e\u0301,        text.notNormalised
            '张伟 ',        text.blanksAround
            '\u3000张伟',   text.blanksAround
            张\u0007伟,     text.control
            '张\t伟',       text.control
            张\u2028伟,     text.control
            张\u202E伟,     text.direction
            张\u2066伟,     text.direction
            张\u200E伟,     text.direction
            张\u200B伟,     text.withoutWidth
            张\u200D伟,     text.withoutWidth
            \uFEFF张伟,     text.withoutWidth
            张\u00AD伟,     text.withoutWidth
            张\uFFFD,       text.damaged
            张伟张伟张,     text.tooLong
            """)
    void whatCannotBeSeenOrTrustedIsRefused(String text, String reason) {
        assertThat(PlainText.refusals("name", text, 4)).containsExactly(
                reason.equals("text.tooLong") ? Refusal.of("name", reason, 4, 5) : Refusal.of("name", reason));
    }

    @Test
    void halfACharacterIsDamage() {
        assertThat(PlainText.refusals("name", "张\uD842", 4)).extracting(Refusal::reason).containsExactly("text.damaged");
    }

    @Test
    void lengthCountsCharactersAndNotHalves() {
        assertThat(PlainText.refusals("name", "𠮷𠮷𠮷𠮷", 4)).isEmpty();
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        assertThat(PlainText.refusals("name", " 张\u200B\u202E\uFFFD伟", 4)).extracting(Refusal::reason)
                .containsExactly("text.blanksAround", "text.direction", "text.withoutWidth", "text.damaged", "text.tooLong");
    }

    @Test
    void tidyTextPasses() {
        assertThat(PlainText.tidy(" e\u0301\u3000")).isEqualTo("é");
        assertThat(PlainText.tidy(null)).isNull();
    }

    @Test
    void privatelyMadeCharactersAreAWarning() {
        assertThat(PlainText.refusals("name", "张\uE863", 4)).isEmpty();
        assertThat(PlainText.warnings("name", "张\uE863")).extracting(Refusal::reason).containsExactly("text.privateUse");
        assertThat(PlainText.warnings("name", "张伟")).isEmpty();
        assertThat(PlainText.warnings("name", null)).isEmpty();
    }
}
