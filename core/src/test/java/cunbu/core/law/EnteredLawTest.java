package cunbu.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The book with values that a county entered. */
class EnteredLawTest {

    private static final AreaCode COUNTY = new AreaCode("530824000000");
    private static final AreaCode TOWNSHIP = new AreaCode("530824101000");
    private static final AreaCode VILLAGE = new AreaCode("530824101201");
    private static final AreaCode OTHER_TOWNSHIP = new AreaCode("530824102000");
    private static final String AMOUNT = "rural-reward/base-amount";
    private static final String DAUGHTERS = "rural-reward/two-daughters";
    private static final Set<String> TOPICS = Set.of("rural-reward");
    private static final LawBook SHIPPED = LawBook.shipped();

    private static final LawValue COUNTY_AMOUNT = value(1, COUNTY, AMOUNT, "CNY/year", "2014-07-01", "1080", "2014-06-20");
    private static final LawValue REPEAL = value(2, COUNTY, AMOUNT, "CNY/year", "2016-01-01", "-", "2015-12-01");
    private static final LawValue TOWNSHIP_AMOUNT = value(3, TOWNSHIP, AMOUNT, "CNY/year", "2015-01-01", "1200.50", "2015-12-01");
    private static final LawBook BOOK = SHIPPED.with(List.of(TOWNSHIP_AMOUNT, REPEAL, COUNTY_AMOUNT));

    static LawValue value(int number, AreaCode area, String parameter, String unit, String fromOn, String value, String enteredOn) {
        RecordId id = new RecordId(COUNTY + "-" + "a".repeat(25) + (char) ('a' + number));
        return new LawValue(id, area, parameter, unit, LocalDate.parse(fromOn), value, "景卫发〔2014〕1号", true, LocalDate.parse(enteredOn));
    }

    @ParameterizedTest
    @CsvSource({
        "530824000000, 2014-06-30, 960", "530824000000, 2014-07-01, 1080", "530824000000, 2015-12-31, 1080", "530824000000, 2016-01-01, 960",
        "530824102203, 2014-06-30, 960", "530824102203, 2014-07-01, 1080", "530824102203, 2016-01-01, 960",
        "530824101201, 2014-12-31, 1080", "530824101201, 2015-01-01, 1200.50", "530824101201, 2016-01-01, 1200.50",
        "530823000000, 2014-07-01, 960", "530824101201, 2011-12-31, 720", "530824101201, 2012-01-01, 960"})
    void anEnteredValueHoldsFromItsDayInItsAreaUntilTheNextOneOrARepeal(AreaCode area, LocalDate day, BigDecimal expected) {
        assertThat(BOOK.near(area, AMOUNT, Unit.CNY_PER_YEAR).on(day).orElseThrow().value()).isEqualByComparingTo(expected);
    }

    @Test
    void anEnteredValueIsCitedWithItsDocument() {
        Citation citation = BOOK.near(VILLAGE, AMOUNT, Unit.CNY_PER_YEAR).on(LocalDate.of(2015, 1, 1)).orElseThrow().citation();

        assertThat(citation).isEqualTo(new Citation(TOWNSHIP, "景卫发〔2014〕1号", LocalDate.of(2015, 1, 1), true));
    }

    @Test
    void aValueOfTheSameDayTakesThePlaceOfTheShippedOneWhichStaysVisible() {
        LawValue confirmed = value(1, COUNTY, DAUGHTERS, "yes-no", "2004-01-01", "no", "2010-03-01");
        LawBook book = SHIPPED.with(List.of(confirmed));

        InForce<Boolean> holding = book.near(VILLAGE, DAUGHTERS, Unit.YES_NO).on(LocalDate.of(2009, 12, 31)).orElseThrow();
        assertThat(holding.value()).isFalse();
        assertThat(holding.citation().confirmed()).isTrue();
        assertThat(book.page(DAUGHTERS).orElseThrow().lines()).filteredOn(line -> COUNTY.within(line.citation().area()))
                .extracting(line -> line.citation().area().text(), LawPage.Line::value, LawPage.Line::enteredOn,
                        LawPage.Line::replaced)
                .containsExactly(tuple("000000000000", "yes", null, false),
                        tuple("530824000000", "yes", null, true),
                        tuple("530824000000", "no", LocalDate.of(2010, 3, 1), false));
        assertThat(SHIPPED.near(VILLAGE, DAUGHTERS, Unit.YES_NO).on(LocalDate.of(2009, 12, 31)).orElseThrow().value()).isTrue();
    }

    @Test
    void whatIsEnteredLaterForTheSameDayWinsInWhateverOrderItArrives() {
        LawValue first = value(1, COUNTY, AMOUNT, "CNY/year", "2014-07-01", "1080", "2014-06-20");
        LawValue correction = value(0, COUNTY, AMOUNT, "CNY/year", "2014-07-01", "1008", "2014-06-21");
        LocalDate day = LocalDate.of(2014, 7, 1);

        for (List<LawValue> order : List.of(List.of(first, correction), List.of(correction, first))) {
            assertThat(SHIPPED.with(order).near(COUNTY, AMOUNT, Unit.CNY_PER_YEAR).on(day).orElseThrow().value()).isEqualByComparingTo("1008");
        }
        assertThat(SHIPPED.with(List.of(correction)).with(List.of(first)).entered()).containsExactly(first, correction);
    }

    @Test
    void theVersionChangesWithEveryValueThatHoldsInTheArea() {
        String version = SHIPPED.version(VILLAGE, TOPICS);

        assertThat(SHIPPED.with(List.of()).version(VILLAGE, TOPICS)).isEqualTo(version);
        assertThat(SHIPPED.with(List.of(COUNTY_AMOUNT)).version(VILLAGE, TOPICS)).isNotEqualTo(version);
        assertThat(SHIPPED.with(List.of(TOWNSHIP_AMOUNT)).version(OTHER_TOWNSHIP, TOPICS)).isEqualTo(SHIPPED.version(OTHER_TOWNSHIP, TOPICS));
        assertThat(SHIPPED.with(List.of(COUNTY_AMOUNT)).version(VILLAGE, Set.of("marriage"))).isEqualTo(SHIPPED.version(VILLAGE, Set.of("marriage")));
    }

    @ParameterizedTest
    @CsvSource({"2014-06-19, 0, 960", "2014-06-20, 1, 1080", "2015-11-30, 1, 1080", "2015-12-01, 3, 960"})
    void theBookOfADayHasWhatHadBeenEnteredByThen(LocalDate day, int count, BigDecimal countyIn2016) {
        LawBook then = BOOK.asOf(day);

        assertThat(then.entered()).hasSize(count);
        assertThat(then.near(COUNTY, AMOUNT, Unit.CNY_PER_YEAR).on(LocalDate.of(2016, 1, 1)).orElseThrow().value()).isEqualByComparingTo(countyIn2016);
        assertThat(then.version(COUNTY, TOPICS)).isEqualTo(SHIPPED.with(BOOK.entered().subList(0, count)).version(COUNTY, TOPICS));
    }

    @Test
    void aVersionLeadsBackToTheBookThatHadItEvenBetweenTwoValuesOfOneDay() {
        for (int count = 0; count <= 3; count++) {
            LawBook then = SHIPPED.with(BOOK.entered().subList(0, count));
            String version = then.version(VILLAGE, TOPICS);

            assertThat(BOOK.latest(book -> book.version(VILLAGE, TOPICS).equals(version)).orElseThrow().entered()).hasSize(count);
        }
        assertThat(BOOK.latest(book -> book.version(VILLAGE, TOPICS).equals("0123456789abcdef"))).isEmpty();
    }

    @Test
    void whatThisProgramCannotUseIsKeptApartAndChangesNothing() {
        LawValue unknown = value(4, COUNTY, "moon-reward/age", "years", "2030-01-01", "7", "2029-01-01");
        LawValue otherUnit = value(5, COUNTY, AMOUNT, "CNY/month", "2030-01-01", "90", "2029-01-01");
        LawBook book = SHIPPED.with(List.of(unknown, otherUnit));

        assertThat(book.unusable()).containsExactly(unknown, otherUnit);
        assertThat(book.entered()).isEmpty();
        assertThat(book.with(List.of(COUNTY_AMOUNT)).unusable()).hasSize(2);
        assertThat(book.version(VILLAGE, TOPICS)).isEqualTo(SHIPPED.version(VILLAGE, TOPICS));
    }

    @Test
    void aPageSaysTheSameAsALookUpOnEveryDayOfChange() {
        List<LocalDate> days = BOOK.days(VILLAGE, Set.of("rural-reward", "marriage", "adoption")).stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day)).toList();
        assertThat(days).hasSizeGreaterThan(8);
        for (LawPage page : BOOK.pages()) {
            Unit<?> unit = Unit.named(page.unit()).orElseThrow();
            for (AreaCode area : List.of(VILLAGE, TOWNSHIP, OTHER_TOWNSHIP, COUNTY, new AreaCode("340000000000"), AreaCode.NATION)) {
                days.forEach(day -> assertThat(page.holding(area, day).map(line -> line.citation() + line.value())).as(page.parameter())
                        .isEqualTo(BOOK.find(area, page.parameter(), unit).flatMap(values -> values.on(day)).map(found -> found.citation() + found.text())));
            }
        }
    }

    @Test
    void pagesStandInOrderAndSayWhatTheirParameterIsFor() {
        assertThat(SHIPPED.pages()).extracting(LawPage::parameter).isSorted().contains(AMOUNT, DAUGHTERS);
        assertThat(SHIPPED.page(AMOUNT).orElseThrow().purpose()).isEqualTo("National minimum of the rural reward (奖励扶助金), per person.");
        assertThat(SHIPPED.page("rural-reward/half-household").orElseThrow().lines()).extracting(line -> line.citation().area().text()).isSorted();
        assertThat(SHIPPED.page("moon-reward/age")).isEmpty();
    }

    @Test
    void lookUpsAreNotedOnceEachWithTheirSource() {
        Lookups lookups = new Lookups();
        LawBook noting = BOOK.noting(lookups);
        Dated<BigDecimal> amount = noting.near(COUNTY, AMOUNT, Unit.CNY_PER_YEAR);
        amount.on(LocalDate.of(2014, 6, 1));
        amount.on(LocalDate.of(2014, 7, 1));
        amount.on(LocalDate.of(2014, 8, 1));
        noting.near(COUNTY, DAUGHTERS, Unit.YES_NO).onOrFirst(LocalDate.of(1999, 1, 1));
        BOOK.near(COUNTY, "rural-reward/age", Unit.YEARS).on(LocalDate.of(2014, 7, 1));

        assertThat(lookups.all()).extracting(Lookups.Used::parameter, Lookups.Used::value, used -> used.citation().from().toString())
                .containsExactly(tuple(AMOUNT, "960", "2012-01-01"),
                        tuple(AMOUNT, "1080", "2014-07-01"),
                        tuple(DAUGHTERS, "yes", "2004-01-01"));
        assertThat(noting.version(VILLAGE, TOPICS)).isEqualTo(BOOK.version(VILLAGE, TOPICS));
    }
}
