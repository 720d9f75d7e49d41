package cunbu.app.closing;

import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.TwoVillages;
import cunbu.core.closing.NationalForm;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingViewModelTest {

    @TempDir
    Path folder;
    private TwoVillages villages;
    private ClosingDesk desk;
    private ClosingViewModel model;
    private long severe = 2;
    private String said = "";

    @BeforeEach
    void open() throws IOException {
        villages = new TwoVillages(folder);
        Texts texts = new Texts(Language.EN);
        desk = new ClosingDesk(villages.register(), Practice.CLOCK);
        model = new ClosingViewModel(desk, new AnnualDesk(villages.register(), desk), this::severe, Jobs.inline(), texts, new Problems(texts, List.of()), each -> said = each);
        model.load();
    }

    @AfterEach
    void close() {
        villages.close();
    }

    /** Somebody cancels what takes too long. */
    private long severe(AreaCode area, Period period, Progress progress) {
        if (severe < 0) {
            throw new Progress.Cancelled();
        }
        return severe;
    }

    @Test
    void theLastYearThatIsOverIsShownWithItsMonths() {
        assertThat(model.year.get()).isEqualTo(2009);
        assertThat(model.rows).hasSize(15);
        assertThat(model.rows).filteredOn(row -> !row.over()).extracting(PeriodRow::period)
                .containsExactly(new Period(LocalDate.of(2009, 1, 1), LocalDate.of(2010, 1, 1)));
    }

    @Test
    void aPeriodIsClosedAfterItWasLookedAtAndItsCorrectionsAreCounted() {
        model.show(model.rows.get(0));
        assertThat(model.shown.get().warnings()).isNotEmpty();

        model.close();
        assertThat(said).isEqualTo("Closed: 2008-10-01 to 2009-09-30");
        assertThat(model.shown.get().row().closing()).isNotNull();
        assertThat(model.rows.get(0).corrections()).isZero();

        villages.birth(LOWER, "2009-05-01", Sex.MALE, 1, true);
        model.load();
        assertThat(model.rows.get(0).corrections()).isPositive();
        model.close();
        assertThat(model.refusals).extracting(each -> each.reason()).containsExactly("closing.alreadyClosed");
    }

    @Test
    void qualityIsAskedBeforeClosingAndNeverStandsInTheWay() {
        List<Optional<Long>> asked = new ArrayList<>();
        model.show(model.rows.get(0));

        model.beforeClosing(asked::add);
        severe = -1;
        model.beforeClosing(asked::add);

        assertThat(asked).containsExactly(Optional.of(2L), Optional.empty());
        assertThat(model.working.get()).isFalse();
        model.close();
        assertThat(model.shown.get().row().closing()).isNotNull();
        model.beforeClosing(asked::add);
        assertThat(asked).hasSize(2);
    }

    @Test
    void formsAndTheYearlyReportAreWritten() {
        model.show(model.rows.get(0));
        model.write(NationalForm.CONTRACEPTION, folder.resolve("form.xlsx"));
        model.writeAnnual(folder.resolve("annual.pdf"));

        assertThat(folder.resolve("form.xlsx")).exists();
        assertThat(folder.resolve("annual.pdf")).exists();
        assertThat(said).isEqualTo("Saved annual.pdf");
    }

    @Test
    void todaySaysWhatIsOverAndNotClosed() {
        assertThat(desk.unclosed()).containsExactly(YEAR, new Period(LocalDate.of(2009, 11, 1), LocalDate.of(2009, 12, 1)));
        desk.close(YEAR, Progress.NONE);
        assertThat(desk.unclosed()).hasSize(1);
    }
}
