package cunbu.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Fields;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Balance, returns, ages and the sex ratio. */
class TotalChecksTest {

    private static final Period YEAR = Period.statisticalYear(2009);
    private static final YearMonth MAY = YearMonth.of(2009, 5);
    private static final long SEED = 1940;

    @ParameterizedTest
    @CsvSource(textBlock = """
            103, ''
            102, BALANCE error
            104, BALANCE error
            """)
    void openingAndWhatHappenedMakeTheClosingPopulation(long closing, String found) {
        assertThat(Someone.said(YearChecks.balance(Someone.VILLAGE, new Balance(YEAR, 100, 5, 3, 2, 1, closing)))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            association_members,     103, ''
            association_members,     104, RETURN_EXCEEDS warning
            publicity_households,    31,  RETURN_EXCEEDS warning
            two_daughter_households, 30,  ''
            in_migrant_women,        7,   ''
            in_migrant_women,        6,   RETURN_DIFFERS warning
            in_migrant_women,        8,   RETURN_DIFFERS warning
            """)
    void aTypedTotalIsNoMoreThanThereIsOrTheSame(String field, long total, String found) {
        assertThat(Someone.said(YearChecks.typed(monthly(MAY, Map.of(field, total)), counted()))).isEqualTo(found);
    }

    @Test
    void whatNobodyTypedIsComparedWithNothing() {
        assertThat(YearChecks.typed(monthly(MAY, Map.of()), counted())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2, ''
            3, BIRTHS_NOT_REGISTERED warning
            1, BIRTHS_NOT_REPORTED warning
            """)
    void birthsReportedAreThoseRegistered(long reported, String found) {
        VillageBook book = new VillageBook(Someone.VILLAGE, Map.of(MAY, monthly(MAY, Map.of("births_reported", reported))), Map.of(MAY, 2L), Map.of());
        assertThat(Someone.said(ReturnChecks.of(book, MAY, MAY))).isEqualTo(found);
    }

    @Test
    void deathsTooAndWhatIsNotReportedAtAllIsUnknown() {
        VillageBook book = new VillageBook(Someone.VILLAGE, Map.of(MAY, monthly(MAY, Map.of("deaths_reported", 1L))), Map.of(MAY, 2L), Map.of());
        assertThat(Someone.said(ReturnChecks.of(book, MAY, MAY))).isEqualTo("DEATHS_NOT_REGISTERED warning");
        VillageBook other = new VillageBook(Someone.VILLAGE, Map.of(MAY, monthly(MAY, Map.of("deaths_reported", 1L))), Map.of(), Map.of(MAY, 2L));
        assertThat(Someone.said(ReturnChecks.of(other, MAY, MAY))).isEqualTo("DEATHS_NOT_REPORTED warning");
    }

    @Test
    void missingMonthsInARowAreOneFinding() {
        Map<YearMonth, MonthlyReturn> returns = new HashMap<>();
        List.of(MAY.minusMonths(3), MAY).forEach(month -> returns.put(month, monthly(month, Map.of())));
        VillageBook book = new VillageBook(Someone.VILLAGE, returns, Map.of(), Map.of());
        List<QualityFinding> found = ReturnChecks.of(book, MAY.minusMonths(3), MAY.plusMonths(1));
        assertThat(found).extracting(QualityFinding::arguments).containsExactly(List.of("2009-03", "2009-04", "2"), List.of("2009-06", "2009-06", "1"));
        assertThat(ReturnChecks.of(book, MAY, MAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2009-07-14, ''
            2009-07-15, RETURNS_OVERDUE hint
            """)
    void aReturnIsOverdueFromTheFifteenthOfTheNextMonth(LocalDate today, String found) {
        assertThat(Someone.said(ReturnChecks.overdue(Someone.VILLAGE.township(), MAY, today))).isEqualTo(found);
    }

    @Test
    void evenAgesPreferNoDigitAndRoundedOnesDo() {
        AgeCounts even = ages(1, 0);
        assertThat(even.whipple()).isEqualTo(100, within(0.001));
        assertThat(even.myers()).isEqualTo(0, within(0.001));
        assertThat(ShareChecks.ages(Someone.VILLAGE.township(), YEAR.last(), ages(100, 0))).isEmpty();
        AgeCounts onlyRound = ages(0, 5);
        assertThat(onlyRound.whipple()).isEqualTo(500, within(0.001));
        assertThat(onlyRound.myers()).isEqualTo(80, within(0.001));
        assertThat(new AgeCounts().whipple()).isZero();
        assertThat(new AgeCounts().myers()).isZero();
    }

    /** There are more persons of 20 than of 29 wherever the old are fewer than the young. */
    @Test
    void aPopulationThatGetsFewerWithAgePrefersNoDigit() {
        AgeCounts falling = new AgeCounts();
        for (int age = 0; age < 100; age++) {
            for (int i = age; i < 120; i++) {
                falling.add(age);
            }
        }
        assertThat(falling.myers()).isEqualTo(0, within(0.001));
    }

    /** Everybody of an even population whose age is not round says the nearest multiple of five with a chance of one in five. */
    @Test
    void aFifthOfPeopleWhoRoundIsFoundInATownshipAndNotInAHamlet() {
        assertThat(Someone.checks(ShareChecks.ages(Someone.VILLAGE.township(), YEAR.last(), rounding(20_000)))).contains(Check.AGES_ROUNDED);
        assertThat(ShareChecks.ages(Someone.VILLAGE.township(), YEAR.last(), rounding(40))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1062, 980,  ''
            10,   4,    ''
            1200, 980,  SEX_RATIO hint
            900,  1100, SEX_RATIO hint
            0,    0,    ''
            """)
    void theSexRatioIsFoundOnlyWhereChanceDoesNotExplainIt(long boys, long girls, String found) {
        assertThat(Someone.said(ShareChecks.sexRatio(Someone.VILLAGE.township(), YEAR, boys, girls))).isEqualTo(found);
    }

    @Test
    void theVillageWithTheMostForItsSizeComesFirst() {
        AreaCode small = Someone.VILLAGE;
        AreaCode large = Someone.OTHER;
        List<QualityFinding> found = List.of(finding(small, Severity.ERROR), finding(large, Severity.ERROR), finding(large, Severity.WARNING),
                finding(small.township(), Severity.HINT));
        List<VillageScore> scores = Inspection.of(found, Map.of(small, 500L, large, 4_000L)).villages();
        assertThat(scores).extracting(VillageScore::village).containsExactly(small, large, small.township());
        assertThat(scores).extracting(VillageScore::rank).containsExactly(1, 2, 0);
        assertThat(scores).extracting(each -> each.perThousand().toPlainString()).containsExactly("20.00", "3.25", "0.22");
        assertThat(scores.get(1)).extracting(VillageScore::errors, VillageScore::warnings, VillageScore::hints).containsExactly(1, 1, 0);
    }

    private static QualityFinding finding(AreaCode area, Severity severity) {
        return new QualityFinding(Check.BALANCE, severity, Subject.of(area, YEAR), List.of());
    }

    private static AgeCounts ages(int each, int round) {
        AgeCounts ages = new AgeCounts();
        for (int age = 0; age < 100; age++) {
            for (int i = 0; i < each + (age % 5 == 0 ? round : 0); i++) {
                ages.add(age);
            }
        }
        return ages;
    }

    private static AgeCounts rounding(int persons) {
        SplittableRandom random = new SplittableRandom(SEED);
        AgeCounts ages = new AgeCounts();
        for (int i = 0; i < persons; i++) {
            int age = random.nextInt(90);
            ages.add(random.nextInt(5) == 0 ? (age + 2) / 5 * 5 : age);
        }
        return ages;
    }

    private static Measures counted() {
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        Map.of(Measure.CLOSING_POPULATION, 103L, Measure.HOUSEHOLDS, 30L, Measure.IN_MIGRANT_WOMEN_18_49, 7L)
                .forEach((measure, count) -> counts.put(measure, BigDecimal.valueOf(count)));
        return Measures.of(counts);
    }

    private static MonthlyReturn monthly(YearMonth month, Map<String, Long> totals) {
        Map<String, Object> fields = new HashMap<>(totals);
        fields.put("village", Someone.VILLAGE.text());
        fields.put("month", month.toString());
        return Fields.read(MonthlyReturn.class, Someone.id(22), fields);
    }
}
