package cunbu.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that are printed from their own counts, with invented numbers. */
class PrintedReportsTest {

    private static final int MOST_DECIMALS = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void atAnyPrecisionTheyMatchAndWithADigitAlteredTheyNeverDo(long seed) {
        Random random = new Random(seed);
        Map<Measure, String> now = counts(random);
        Map<Measure, String> before = counts(random);
        for (Indicator indicator : Indicator.values()) {
            for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
                Published printed = printed(indicator, now, before, decimals);
                assertThat(verdicts(now, before, indicator, printed)).as("%s %s", indicator, printed).containsOnly(Verdict.MATCH);
                Published altered = new Published(altered(printed.value(), random), altered(printed.change(), random));
                assertThat(verdicts(now, before, indicator, altered)).as("%s %s", indicator, altered).doesNotContain(Verdict.MATCH, Verdict.UNKNOWN);
            }
        }
    }

    private static Published printed(Indicator indicator, Map<Measure, String> now, Map<Measure, String> before, int decimals) {
        Rate rate = indicator.of(measures(now));
        Rate last = indicator.of(measures(before));
        int scale = indicator.denominator().isEmpty() ? 0 : decimals;
        BigDecimal unit = BigDecimal.valueOf(indicator.unit().scale());
        BigDecimal value = unit.multiply(rate.numerator()).divide(rate.denominator(), scale, RoundingMode.HALF_UP);
        BigDecimal change = unit.multiply(rate.numerator().multiply(last.denominator()).subtract(last.numerator().multiply(rate.denominator())))
                .divide(rate.denominator().multiply(last.denominator()), scale, RoundingMode.HALF_UP);
        return new Published(value.toPlainString(), change.toPlainString());
    }

    /** One of the printed digits, or the last place, made another. */
    private static String altered(String number, Random random) {
        BigDecimal value = new BigDecimal(number);
        int places = random.nextInt(Math.max(1, value.precision()));
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(places - value.scale());
        return value.add(random.nextBoolean() ? step : step.negate()).setScale(value.scale()).toPlainString();
    }

    private static List<Verdict> verdicts(Map<Measure, String> now, Map<Measure, String> before, Indicator indicator, Published printed) {
        return ReportChecker.check(new Report(now, before, Map.of(indicator, printed), List.of()), Bases.USUAL).stream().map(ReportFinding::verdict).toList();
    }

    private static Measures measures(Map<Measure, String> counts) {
        Map<Measure, BigDecimal> known = new EnumMap<>(Measure.class);
        counts.forEach((measure, count) -> known.put(measure, new BigDecimal(count)));
        return Measures.of(known);
    }

    /** Counts that hold together: every part is smaller than its whole, every sum right, and no two of them are alike. */
    private static Map<Measure, String> counts(Random random) {
        Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
        int population = 200_001 + random.nextInt(90_000);
        counts.put(Measure.OPENING_POPULATION, population);
        parts(counts, random, 2_001 + random.nextInt(900), Measure.BIRTHS, Measure.BIRTHS_FIRST, Measure.BIRTHS_SECOND, Measure.BIRTHS_HIGHER);
        parts(counts, random, counts.get(Measure.BIRTHS), Measure.BIRTHS, Measure.BIRTHS_MALE, Measure.BIRTHS_FEMALE);
        counts.put(Measure.DEATHS, 1_001 + random.nextInt(900));
        counts.put(Measure.MOVED_IN, 501 + random.nextInt(900));
        counts.put(Measure.MOVED_OUT, 501 + random.nextInt(400));
        counts.put(Measure.CLOSING_POPULATION, population + counts.get(Measure.BIRTHS) - counts.get(Measure.DEATHS) + counts.get(Measure.MOVED_IN)
                - counts.get(Measure.MOVED_OUT));
        shares(counts, random, Measure.BIRTHS, Measure.BIRTHS_POLICY_COMPLIANT);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.WOMEN_15_49, Measure.MARRIED_WOMEN_15_49, Measure.CONTRACEPTION_USERS,
                Measure.LONG_ACTING_CONTRACEPTION_USERS);
        shares(counts, random, Measure.MARRIED_WOMEN_15_49, Measure.MARRIED_WOMEN_ONE_CHILD, Measure.ONLY_CHILD_CERTIFICATES_HELD);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.HOUSEHOLDS, Measure.TWO_DAUGHTER_HOUSEHOLDS,
                Measure.TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION);
        shares(counts, random, Measure.HOUSEHOLDS, Measure.PUBLICITY_HOUSEHOLDS);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.OUT_MIGRANTS, Measure.OUT_MIGRANT_WOMEN_18_49, Measure.OUT_MIGRANT_CERTIFICATES_HELD);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.IN_MIGRANTS, Measure.IN_MIGRANT_WOMEN_18_49, Measure.IN_MIGRANT_CERTIFICATES_CHECKED);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.MIGRANT_ITEMS_DUE, Measure.MIGRANT_ITEMS_SENT);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.MIGRANT_REQUESTS_DUE, Measure.MIGRANT_REQUESTS_ANSWERED);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.PERSONS_SURVEYED, Measure.PERSONS_AWARE, Measure.PERSONS_SATISFIED);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.ASSOCIATION_MEMBERS);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.PAYMENTS_DUE, Measure.PAYMENTS_MADE_ON_TIME);
        shares(counts, random, Measure.CLOSING_POPULATION, Measure.FILES_CHECKED, Measure.FILES_CORRECT);
        Map<Measure, String> typed = new EnumMap<>(Measure.class);
        counts.forEach((measure, count) -> typed.put(measure, String.valueOf(count)));
        return typed;
    }

    private static void parts(Map<Measure, Integer> counts, Random random, int total, Measure whole, Measure... parts) {
        counts.put(whole, total);
        int left = total;
        for (int i = 0; i < parts.length - 1; i++) {
            int part = left / 2 + random.nextInt(left / 10) - left / 20;
            counts.put(parts[i], part);
            left -= part;
        }
        counts.put(parts[parts.length - 1], left);
    }

    /** Each a part of the one before it. */
    private static void shares(Map<Measure, Integer> counts, Random random, Measure whole, Measure... parts) {
        int of = counts.get(whole);
        for (Measure part : parts) {
            of = of / 2 + random.nextInt(of / 3);
            counts.put(part, of);
        }
    }
}
