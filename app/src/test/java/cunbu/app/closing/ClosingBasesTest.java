package cunbu.app.closing;

import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.TOWNSHIP;
import static cunbu.app.store.TwoVillages.UPPER;
import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.TwoVillages;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.NationalForm;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.law.LawValue;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closing says by which bases it was counted, and stays with them. */
class ClosingBasesTest {

    private static final String OTHER = "户籍人口；人口率除以期末人口；已婚指曾婚；领证率以全部已婚育龄妇女为基数；补报出生单独列出；流动人口停留满 30 天";

    @TempDir
    Path folder;
    private TwoVillages villages;
    private ClosingDesk desk;

    @BeforeEach
    void twoBirthsAmongFourOfWhomTwoCameInTheYear() throws IOException {
        villages = new TwoVillages(folder);
        desk = new ClosingDesk(villages.register(), Practice.CLOCK);
        villages.person(UPPER, Sex.MALE, "1970-01-01");
        villages.person(LOWER, Sex.MALE, "1971-01-01");
        for (String day : List.of("2009-01-01", "2009-02-01")) {
            Person child = villages.person(UPPER, Sex.FEMALE, day);
            villages.birth(child.village(), day, Sex.FEMALE, 1, true);
        }
    }

    @AfterEach
    void close() {
        villages.close();
    }

    private void theCountyDividesBy(String population, String certificate, LocalDate from) {
        villages.register().database().transaction(() -> {
            value("population-base", population, from);
            value("certificate-base", certificate, from);
        });
    }

    private void value(String base, String code, LocalDate from) {
        RecordId id = new RecordId("530824000000-" + base.substring(0, 1).repeat(25) + Character.toString('a' + from.getYear() % 26));
        villages.register().lawValues().add(new LawValue(id, new AreaCode("530824000000"), "figures/" + base, code.equals("yes") ? "yes-no" : "codes", from, code, "县统计口径", true, from));
    }

    @Test
    void theBasesThatTheCountyChoseAreFrozenWithTheFigures() {
        theCountyDividesBy("closing", "all-married-women", YEAR.from());

        Closing closing = desk.close(YEAR, Progress.NONE);

        assertThat(closing.bases()).isEqualTo("population=closing married=ever-married certificate=all-married-women late-births=apart migrant-days=30");
        assertThat(figures().indicators()).filteredOn(each -> each.indicator() == Indicator.CRUDE_BIRTH_RATE)
                .allSatisfy(each -> assertThat(each.value()).contains(new BigDecimal("500.00")))
                .allSatisfy(each -> assertThat(each.denominator()).isEqualTo(Measure.CLOSING_POPULATION)).hasSize(1);
    }

    @Test
    void everyPaperNamesThem() {
        theCountyDividesBy("closing", "all-married-women", YEAR.from());
        List<String> counted = List.of("口径", OTHER);
        for (NationalForm form : NationalForm.values()) {
            assertThat(form(form)).contains(counted);
        }
        assertThat(annual()).contains(counted, List.of("出生率 = 出生人数 / 期末人口 × 1000"), List.of("独生子女领证率 = 持证人数 / 已婚育龄妇女 × 100"))
                .anySatisfy(row -> assertThat(row).startsWith("出生率", "‰", "2", "4", "500.00"));

        desk.close(YEAR, Progress.NONE);

        assertThat(form(NationalForm.POPULATION_AND_BIRTHS)).contains(counted);
        assertThat(annual()).contains(counted, List.of("出生率 = 出生人数 / 期末人口 × 1000"))
                .anySatisfy(row -> assertThat(row).startsWith("出生率", "‰", "2", "4", "500.00"));
    }

    @Test
    void anotherChoiceLaterChangesNothingOfAClosingAndIsNoCorrection() {
        theCountyDividesBy("closing", "all-married-women", YEAR.from());
        Closing closing = desk.close(YEAR, Progress.NONE);
        List<List<String>> form = form(NationalForm.POPULATION_AND_BIRTHS);

        villages.register().database().transaction(() -> value("late-births", "yes", YEAR.last()));
        villages.birth(UPPER, "2008-01-01", Sex.MALE, 1, true, true, "2009-03-01");
        villages.register().database().transaction(() -> value("population-base", "average", YEAR.last()));

        assertThat(form(NationalForm.POPULATION_AND_BIRTHS)).isEqualTo(form);
        assertThat(desk.corrections(desk.find(closing.id()).flatMap(ClosedPeriod::frozen).orElseThrow(), Progress.NONE))
                .noneMatch(each -> each.measure() == Measure.BIRTHS).anyMatch(each -> each.measure() == Measure.BIRTHS_LATE_REPORTED);
    }

    @Test
    void aYearBeforeThatWasClosedByOtherBasesKeepsThemAndTheReportSaysSo() {
        desk.close(YEAR.yearBefore(), Progress.NONE);
        theCountyDividesBy("closing", "all-married-women", YEAR.from());

        assertThat(annual()).anySatisfy(row -> assertThat(row.get(0)).startsWith("上年按其他口径统计").contains("人口率除以平均人口"));
    }

    @Test
    void aYearBeforeThatIsOpenIsCountedByTheBasesOfThisYear() {
        theCountyDividesBy("closing", "all-married-women", YEAR.from());

        assertThat(annual()).noneSatisfy(row -> assertThat(row.get(0)).startsWith("上年按其他口径统计"));
    }

    @Test
    void aClosingOfAnEarlyVersionShowsWhatItWroteAndThatItIsNotSure() {
        Closing now = desk.close(YEAR, Progress.NONE);
        ClosedPeriod closed = desk.find(now.id()).orElseThrow();
        Closing early = early(now, "");
        Closing sealed = early(now, new ClosedPeriod(early, closed.villages()).digest());

        String said = new ClosingWords(new Texts(Language.ZH)).bases(new ClosedPeriod(sealed, closed.villages()).frozen().orElseThrow().bases());

        assertThat(said).startsWith("户籍人口；人口率除以平均人口").contains("早期版本");
    }

    private static Closing early(Closing c, String digest) {
        return new Closing(c.id(), c.area(), c.fromOn(), c.toOn(), "average ever-married one-child-women apart 30", c.names(), c.moves(), c.villages(), digest,
                c.closedOn(), c.closedBy());
    }

    private Figures figures() {
        return desk.figures(YEAR, TOWNSHIP, Progress.NONE).orElseThrow();
    }

    private List<List<String>> form(NationalForm form) {
        return new FormPaper(new Texts(Language.ZH), desk.today()).of(form, figures(), null).rows();
    }

    private List<List<String>> annual() {
        return new AnnualPaper(new Texts(Language.ZH), desk.today()).of(new AnnualDesk(villages.register(), desk).annual(YEAR, TOWNSHIP, Progress.NONE)
                .orElseThrow()).rows();
    }
}
