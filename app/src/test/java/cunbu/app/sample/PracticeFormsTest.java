package cunbu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.Figures;
import cunbu.app.indicator.IndicatorReport;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.closing.FilledForm;
import cunbu.core.closing.NationalForm;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Answer;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national forms of a practice township say what its indicators say, village by village, and every balance holds. */
class PracticeFormsTest {

    private static final AreaCode TOWNSHIP = new AreaCode("530824204000");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2009-12-31T02:00:00Z"), ZoneOffset.UTC);
    private static final Period YEAR = Period.statisticalYear(2009);

    @TempDir
    Path folder;

    @Test
    void theFormsSayWhatTheIndicatorsSayAndBalance() {
        Registers registers = new Registers(ChangeLine::write, ChangeLine::read);
        Path file = folder.resolve("practice.cunbu");
        char[] passphrase = "practice only".toCharArray();
        new PracticeCounty(registers).make(file, passphrase, new PracticeCounty.Order(TOWNSHIP, 1, InventedCounty.USUAL_SEED), CLOCK, Progress.NONE);
        try (Register register = registers.open(file, null, passphrase, CLOCK)) {
            IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
            var overview = report.overview(report.count(YEAR, false, Progress.NONE), TOWNSHIP, Level.VILLAGE);
            ClosingDesk desk = new ClosingDesk(register, CLOCK);
            desk.close(YEAR, Progress.NONE);
            Figures closed = desk.figures(YEAR, TOWNSHIP, Progress.NONE).orElseThrow();
            FilledForm births = closed.fill(NationalForm.POPULATION_AND_BIRTHS, null);
            FilledForm methods = closed.fill(NationalForm.CONTRACEPTION, null);

            same(overview.whole(), births.total(), methods.total());
            Map<AreaCode, Measures> other = methods.rows();
            assertThat(overview.parts()).hasSize(births.rows().size()).allSatisfy(part -> same(part, births.rows().get(part.area()), other.get(part.area())));
            assertThat(Stream.concat(births.checks().stream(), methods.checks().stream())).allMatch(check -> check.answer() == Answer.YES);
        }
    }

    private static void same(AreaFigures figures, Measures births, Measures methods) {
        assertThat(births.get(Measure.BIRTHS)).contains(figures.of(Indicator.CRUDE_BIRTH_RATE).rate().numerator());
        assertThat(births.get(Measure.BIRTHS_POLICY_COMPLIANT)).contains(figures.of(Indicator.POLICY_COMPLIANT_BIRTH_RATE).rate().numerator());
        assertThat(births.get(Measure.BIRTHS_SECOND)).contains(figures.of(Indicator.SECOND_BIRTH_SHARE).rate().numerator());
        assertThat(births.get(Measure.MARRIED_WOMEN_15_49)).contains(figures.of(Indicator.MARRIED_WOMEN_SHARE).rate().numerator());
        assertThat(births.get(Measure.CLOSING_POPULATION)).contains(figures.of(Indicator.WOMEN_15_49_SHARE).rate().denominator());
        assertThat(methods.get(Measure.CONTRACEPTION_USERS)).contains(figures.of(Indicator.CONTRACEPTION_RATE).rate().numerator());
    }
}
