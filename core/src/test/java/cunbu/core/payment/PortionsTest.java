package cunbu.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.core.award.Amount;
import cunbu.core.award.Payer;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortionsTest {

    private static final int TIMES = 2_000;

    @Test
    void aMonthOfSpecialAssistanceIsSharedAsTheYearIs() {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(YearMonth.of(2016, month), new BigDecimal("340.00"));
        }
        Amount year = new Amount(2016, new BigDecimal("4080.00"), "death", months, new EnumMap<>(Map.of(Payer.CENTRAL, new BigDecimal("3264.00"),
                Payer.PROVINCE, new BigDecimal("571.20"), Payer.CITY, new BigDecimal("48.96"), Payer.COUNTY, new BigDecimal("195.84"))), List.of());

        assertThat(Portions.of(year).values()).containsOnly(
                new Sum(34000, Map.of(Payer.CENTRAL, 27200L, Payer.PROVINCE, 4760L, Payer.CITY, 408L, Payer.COUNTY, 1632L)));
    }

    @Test
    void halfACentIsMadeUpByTheNextMonth() {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>(Map.of(YearMonth.of(2009, 1), new BigDecimal("0.01"), YearMonth.of(2009, 2),
                new BigDecimal("0.01")));
        Amount amount = new Amount(2009, new BigDecimal("0.02"), null, months, new EnumMap<>(Map.of(Payer.CENTRAL, new BigDecimal("0.01"),
                Payer.PROVINCE, new BigDecimal("0.01"))), List.of());

        assertThat(Portions.of(amount).values()).extracting(sum -> sum.payers().get(Payer.CENTRAL)).containsExactly(1L, 0L);
    }

    @Test
    void whatNobodyIsKnownToBearStaysOpen() {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>(Map.of(YearMonth.of(2009, 3), new BigDecimal("20.00")));
        Amount amount = new Amount(2009, new BigDecimal("20.00"), null, months, new EnumMap<>(Payer.class), List.of());

        assertThat(Portions.of(amount).get(YearMonth.of(2009, 3)).open()).isEqualTo(2000);
    }

    @Test
    void monthsOrPayersThatDoNotMakeTheAmountAreNotDivided() {
        Amount good = Paid.year(2009, "60.00");
        assertThatThrownBy(() -> Portions.of(new Amount(2009, new BigDecimal("720.01"), null, good.months(), good.payers(), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Portions.of(new Amount(2009, good.total(), null, good.months(), Map.of(Payer.CENTRAL, new BigDecimal("719.99")), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every failure names the seed of the amount that it was found with. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void monthsAndPayersMakeTheAmountToTheCent(long seed) {
        LongStream.range(seed * TIMES, (seed + 1) * TIMES).forEach(own -> {
            Amount amount = any(new Random(own));
            SortedMap<YearMonth, Sum> parts = Portions.of(amount);
            Sum whole = parts.values().stream().reduce(Sum.NOTHING, Sum::plus);

            assertThat(Sum.yuan(whole.fen())).as("seed %d", own).isEqualByComparingTo(amount.total());
            assertThat(parts.values()).as("seed %d", own).allSatisfy(part -> assertThat(part.open()).isZero());
            parts.forEach((month, part) -> assertThat(Sum.yuan(part.fen())).as("seed %d", own).isEqualByComparingTo(amount.months().get(month)));
            if (amount.total().compareTo(new BigDecimal(100)) > 0) {
                whole.payers().forEach((payer, fen) -> assertThat(Sum.yuan(fen)).as("seed %d", own).isEqualByComparingTo(amount.payers().get(payer)));
            }
        });
    }

    /** Between one and twelve months, one to five payers; small amounts of odd cents among them. */
    static Amount any(Random random) {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        int first = 1 + random.nextInt(12);
        int most = random.nextInt(3) == 0 ? 40 : 200_000;
        for (int month = first; month <= 12; month++) {
            months.put(YearMonth.of(2009, month), Sum.yuan(most == 40 ? random.nextInt(most) : 10_000 + random.nextInt(most)));
        }
        BigDecimal total = months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Amount(2009, total, null, months, shares(total, random), List.of());
    }

    /** Shares of a per cent or more, as cut by whoever decides: whole cents that make the amount. */
    private static Map<Payer, BigDecimal> shares(BigDecimal total, Random random) {
        List<Long> cuts = new ArrayList<>();
        int payers = 1 + random.nextInt(Payer.values().length);
        long left = 100;
        for (int i = 1; i < payers; i++) {
            long cut = 1 + random.nextInt((int) (left - (payers - i)));
            cuts.add(cut);
            left -= cut;
        }
        Map<Payer, BigDecimal> shares = new EnumMap<>(Payer.class);
        long fen = Sum.fen(total);
        long given = 0;
        for (int i = 0; i < cuts.size(); i++) {
            long share = fen * cuts.get(i) / 100;
            shares.put(Payer.values()[i], Sum.yuan(share));
            given += share;
        }
        shares.put(Payer.values()[payers - 1], Sum.yuan(fen - given));
        return shares;
    }
}
