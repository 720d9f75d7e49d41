package cunbu.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.check.PastedBlock.Line;
import cunbu.app.check.PastedBlock.Reason;
import cunbu.app.check.PastedBlock.Value;
import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.core.history.Coded;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PastedBlockTest {

    private static final Names NAMES = new Names();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            出生人数~2042~2042                     | births                          | 2042   | 2042
            births~2,042                           | births                          | 2,042  | -
            一、出生数~2042                        | births                          | 2042   | -
            其中：一孩~1245~1287                   | births-first                    | 1245   | 1287
            1~已婚育龄妇女~人~55332                | married-women-15-49             | 55332  | -
            已婚育龄妇女人数（人）~55332           | married-women-15-49             | 55332  | -
            年末总人口~29.09万                     | closing-population              | 29.09万 | -
            出生率~‰~7.02~-0.10                    | crude-birth-rate                | 7.02   | -0.10
            出生率(‰)~7.02                         | crude-birth-rate                | 7.02   | -
            计划生育率~98.53%~下降0.44个百分点     | policy-compliant-birth-rate     | 98.53% | 下降0.44个百分点
            crude-birth-rate~7.02                  | crude-birth-rate                | 7.02   | -
            Birth rate~7.02~+0.1                   | crude-birth-rate                | 7.02   | +0.1
            三术率~83.93                           | long-acting-contraception-rate  | 83.93  | -
            性别比~108:100~-3                      | sex-ratio-at-birth              | 108:100 | -3
            一孩率~~-2.06                          | first-birth-share               | -      | -2.06
            First births~60.97~-2.06               | first-birth-share               | 60.97  | -2.06
            First births~1245~1287                 | births-first                    | 1245   | 1287
            流入人口~17033                         | in-migrants                     | 17033  | -
            出生率：7.02‰                          | crude-birth-rate                | 7.02‰  | -
            married women aged 15-49: 55,332       | married-women-15-49             | 55,332 | -
            协会会员 42226 41000                   | association-members             | 42226  | 41000
            """)
    void aLineIsUnderstoodByNameOrCodeInBothLanguages(String line, String code, String first, String second) {
        PastedBlock block = PastedBlock.read(line.replace('~', '\t'), NAMES);

        assertThat(block.unknown()).isEmpty();
        assertThat(block.values()).singleElement().satisfies(value -> {
            assertThat(value.meaning().code()).isEqualTo(code);
            assertThat(value.first()).isEqualTo(first);
            assertThat(value.second()).isEqualTo(second);
        });
    }

    @Test
    void whatIsNotUnderstoodIsSaidLineByLineAndHeadingsArePassedOver() {
        PastedBlock block = PastedBlock.read("指标\t数值\t增减\r\n出生率\t7.02\t\r\n幸福指数\t99\n\n死亡率\t约五\n迁入人数\t—", NAMES);

        assertThat(block.values()).containsExactly(new Value(Indicator.CRUDE_BIRTH_RATE, "7.02", null));
        assertThat(block.unknown()).containsExactly(new Line(3, "幸福指数\t99", Reason.NO_SUCH_NAME), new Line(5, "死亡率\t约五", Reason.NO_NUMBER));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyCountIsKnownByItsNames(Measure measure) {
        assertThat(named(measure)).allSatisfy(name -> assertThat(NAMES.meaning(name, false)).contains(measure));
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void everyFigureIsKnownByItsNames(Indicator figure) {
        assertThat(named(figure)).allSatisfy(name -> assertThat(NAMES.meaning(name, true)).contains(figure));
    }

    @Test
    void whatIsNoNameHasNoMeaning() {
        assertThat(List.of("", " ", "幸福指数", "7.02", "(%)")).allSatisfy(word -> assertThat(NAMES.meaning(word, true)).isEmpty());
    }

    private static List<String> named(Coded meaning) {
        return Stream.concat(Stream.of(meaning.code()), Stream.of(Language.values()).map(language -> new Texts(language).of(meaning))).toList();
    }
}
