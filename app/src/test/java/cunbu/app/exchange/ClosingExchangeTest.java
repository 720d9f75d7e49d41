package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.Figures;
import cunbu.app.store.Practice;
import cunbu.core.closing.Closing;
import cunbu.core.indicator.Measure;
import cunbu.core.time.Period;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a township has closed is shown at the county as the township closed it. */
class ClosingExchangeTest {

    private static final Period SEPTEMBER = Period.inclusive(LocalDate.of(2009, 9, 1), LocalDate.of(2009, 9, 30));

    @TempDir
    Path folder;

    @Test
    void aClosingOfATownshipArrivesAtTheCountyWithItsDigest() throws IOException {
        try (Pair pair = Pair.create(folder)) {
            ClosingDesk township = new ClosingDesk(pair.township, Practice.CLOCK);
            ClosingDesk county = new ClosingDesk(pair.county, Practice.CLOCK);
            Closing closing = township.close(SEPTEMBER, Progress.NONE);

            assertThat(pair.carry(pair.township, pair.county)).extracting(ImportReport::status).containsExactly(ImportReport.Status.APPLIED);

            assertThat(county.all()).containsExactly(closing);
            assertThat(county.find(closing.id()).orElseThrow().fits()).isTrue();
            Figures figures = county.figures(SEPTEMBER, Practice.TOWNSHIP.code(), Progress.NONE).orElseThrow();
            assertThat(figures.closing()).contains(closing);
            assertThat(figures.frozen().name(Practice.VILLAGE)).isEqualTo("芒冒村村民委员会");
            assertThat(figures.frozen().tally().in(Practice.VILLAGE).get(Measure.BIRTHS)).contains(BigDecimal.ZERO);
            assertThat(county.refusals(SEPTEMBER)).isEmpty();
        }
    }
}
