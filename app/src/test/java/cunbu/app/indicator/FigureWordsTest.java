package cunbu.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Rate;
import cunbu.core.indicator.Target;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

    private static final Citation DOCUMENT = new Citation(new AreaCode("530824000000"), "县政府考核办法", LocalDate.of(2009, 1, 1), true);

    @ParameterizedTest
    @CsvSource({"80, 100, 目标 80%：已达到", "79, 100, 目标 80%：未达到", "3, 3, 目标 80%：不评判", ", , 目标 80%：不评判"})
    void aTargetIsNamedAndJudgedWhereEnoughStandBehindTheFigure(BigDecimal paid, BigDecimal due, String words) {
        Figure figure = new Figure(Indicator.PAYMENT_RATE, new Rate(paid, due), null, List.of());

        assertThat(new FigureWords(new Texts(Language.ZH)).target(new Target(new BigDecimal("80"), DOCUMENT), figure)).isEqualTo(words);
    }
}
