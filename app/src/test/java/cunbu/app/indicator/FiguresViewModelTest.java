package cunbu.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.TwoVillages;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.PopulationBase;
import cunbu.core.law.LawValue;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 2009-12-31 the statistical year 2009 is the last complete one. */
class FiguresViewModelTest {

    @TempDir
    Path folder;
    private TwoVillages villages;
    private FiguresViewModel model;

    @BeforeEach
    void open() throws IOException {
        villages = new TwoVillages(folder);
        villages.birth(TwoVillages.UPPER, "2009-05-01", Sex.MALE, 1, true);
        villages.birth(TwoVillages.LOWER, "2009-06-01", Sex.FEMALE, 2, true);
        villages.birth(TwoVillages.LOWER, "2008-06-01", Sex.FEMALE, 1, true);
        model = figures();
    }

    @AfterEach
    void close() {
        villages.close();
    }

    @Test
    void theLastCompleteStatisticalYearIsShownFirst() {
        model.open();

        assertThat(model.overview.get().period()).isEqualTo(Period.statisticalYear(2009));
        assertThat(model.overview.get().whole().area()).isEqualTo(TwoVillages.TOWNSHIP);
        assertThat(model.overview.get().parts()).extracting(part -> part.area()).containsExactly(TwoVillages.UPPER, TwoVillages.LOWER);
        assertThat(shown(Indicator.FIRST_BIRTH_SHARE).value()).contains(new BigDecimal("50.00"));
        assertThat(shown(Indicator.FIRST_BIRTH_SHARE).before()).contains(new BigDecimal("100.00"));
        assertThat(model.counting.get()).isFalse();
    }

    @Test
    void theScreenOpenedAgainCountsAgainOnlyIfTheRegisterHasChanged() {
        model.open();
        Overview first = model.overview.get();
        model.open();
        assertThat(model.overview.get()).isSameAs(first);

        villages.birth(TwoVillages.UPPER, "2009-07-01", Sex.MALE, 1, true);
        model.open();
        assertThat(shown(Indicator.FIRST_BIRTH_SHARE).value()).contains(new BigDecimal("66.67"));
    }

    @Test
    void aNumberOpensByTheBasesByWhichItWasCounted() {
        chosenByTheCounty("figures/population-base", "closing", LocalDate.of(2000, 1, 1));
        model = figures();
        model.open();

        NumberAsked asked = model.number(Indicator.DEATH_RATE, Period.statisticalYear(2009), TwoVillages.UPPER);
        assertThat(asked.bases().population()).isEqualTo(PopulationBase.CLOSING);
    }

    @Test
    void theYearsBeforeAreCountedByTheBasesOfTheLatestSoThatTheyCompare() {
        chosenByTheCounty("figures/population-base", "closing", LocalDate.of(2009, 1, 1));
        model = figures();
        model.open();
        model.countYears();

        assertThat(model.years.counted).hasSize(Years.MOST).allSatisfy(year -> assertThat(year.bases().population()).isEqualTo(PopulationBase.CLOSING));
        assertThat(model.years.counted).allSatisfy(year -> assertThat(model.figures(year).of(Indicator.DEATH_RATE).denominator())
                .isEqualTo(Measure.CLOSING_POPULATION));
    }

    @Test
    void aMonthIsCountedWithThatOfTheYearBefore() {
        model.open();
        model.period.month.set(Month.JUNE);
        model.period.span.set(Span.MONTH);

        assertThat(model.overview.get().period()).isEqualTo(Period.inclusive(LocalDate.of(2009, 6, 1), LocalDate.of(2009, 6, 30)));
        assertThat(shown(Indicator.FIRST_BIRTH_SHARE).rate().denominator()).isEqualTo(BigDecimal.ONE);
        assertThat(shown(Indicator.FIRST_BIRTH_SHARE).value()).contains(new BigDecimal("0.00"));
        assertThat(shown(Indicator.FIRST_BIRTH_SHARE).before()).contains(new BigDecimal("100.00"));
        model.period.month.set(Month.MAY);
        assertThat(shown(Indicator.FIRST_BIRTH_SHARE).value()).contains(new BigDecimal("100.00"));
    }

    @Test
    void anotherYearIsCountedAtOnce() {
        model.open();
        model.period.year.set(2008);

        assertThat(model.overview.get().period()).isEqualTo(Period.statisticalYear(2008));
        assertThat(shown(Indicator.FIRST_BIRTH_SHARE).value()).contains(new BigDecimal("100.00"));
    }

    @Test
    void otherDaysStartAsTheDaysShown() {
        model.open();
        model.period.span.set(Span.OTHER);

        assertThat(model.period.from.get()).isEqualTo("2008-10-01");
        assertThat(model.period.to.get()).isEqualTo("2009-09-30");
    }

    @Test
    void daysThatAreNoneAreRefusedAtTheirFieldAndNothingIsCounted() {
        model.open();
        model.period.span.set(Span.OTHER);
        model.period.from.set("2009-06-01");
        model.period.to.set("2009-02-30");
        model.count();

        assertThat(model.refusals).containsExactly(Refusal.of("to", "indicator.notADay"));
        assertThat(model.overview.get().period()).isEqualTo(Period.statisticalYear(2009));

        model.period.to.set("2009-05-31");
        model.count();
        assertThat(model.refusals).containsExactly(Refusal.of("to", "indicator.periodBackwards"));

        model.period.to.set("20090630");
        model.count();
        assertThat(model.refusals).isEmpty();
        assertThat(model.overview.get().period()).isEqualTo(Period.inclusive(LocalDate.of(2009, 6, 1), LocalDate.of(2009, 6, 30)));
    }

    @Test
    void aTownshipIsDividedIntoVillagesOnly() {
        assertThat(model.places.parts).containsExactly(Level.VILLAGE);
        assertThat(model.places.areas()).extracting(area -> area.code()).containsExactly(TwoVillages.TOWNSHIP, TwoVillages.UPPER, TwoVillages.LOWER);
    }

    @Test
    void anotherThemeShowsItsFirstFigure() {
        model.theme.set(Theme.MIGRANTS);

        assertThat(model.indicator.get()).isEqualTo(Indicator.IN_MIGRANTS);
    }

    @Test
    void everyIndicatorHasItsPlaceInOneTheme() {
        assertThat(Stream.of(Theme.values()).flatMap(theme -> theme.indicators().stream())).containsExactlyInAnyOrder(Indicator.values());
    }

    private void chosenByTheCounty(String parameter, String value, LocalDate from) {
        LawValue chosen = new LawValue(new RecordId("530824000000-" + "a".repeat(26)), new AreaCode("530824000000"), parameter, "codes", from, value, "县统计口径",
                true, LocalDate.of(2009, 1, 1));
        villages.register().database().transaction(() -> villages.register().lawValues().add(chosen));
    }

    private Figure shown(Indicator indicator) {
        return model.overview.get().whole().of(indicator);
    }

    private FiguresViewModel figures() {
        Register register = villages.register();
        Texts texts = new Texts(Language.ZH);
        IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
        return new FiguresViewModel(report, new Dashboards(register, Practice.CLOCK), new Asking(Jobs.inline(), new Problems(texts, List.of())), texts,
                Practice.CLOCK);
    }
}
