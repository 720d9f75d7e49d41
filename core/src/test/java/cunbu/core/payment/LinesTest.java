package cunbu.core.payment;

import static cunbu.core.payment.Paid.CLAIM;
import static cunbu.core.payment.Paid.GOES_ON;
import static cunbu.core.payment.Paid.YEAR;
import static cunbu.core.payment.Paid.judged;
import static cunbu.core.payment.Paid.month;
import static cunbu.core.payment.Paid.payment;
import static cunbu.core.payment.Paid.year;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.award.Amount;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Payer;
import cunbu.core.award.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final LocalDate FROM = LocalDate.of(2009, 1, 1);
    private static final Judged OF_2009 = judged(year(2009, "60.00"));

    private static List<PaymentDraft.Line> lines(PaymentList list, String since, Claimant claimant) {
        return Lines.of(list, month(since), claimant);
    }

    private static Claimant claimant(List<Judged> judged, Payment... payments) {
        return new Claimant(CLAIM, GOES_ON, judged, Paid.ACCOUNT, List.of(payments), List.of());
    }

    private static String told(List<PaymentDraft.Line> lines) {
        return lines.stream().map(line -> line.payment().fromMonth() + ".." + line.payment().toMonth() + " " + line.payment().amountFen()
                + line.refusals().stream().map(refusal -> " " + refusal.reason()).collect(Collectors.joining())).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009-01 | 2009-12 | 2009-01..2009-12 72000
            2009-04 | 2009-06 | 2009-04..2009-06 18000
            2009-12 | 2010-02 | 2009-12..2009-12 6000
            """)
    void theMonthsOfThePeriodArePaid(String from, String to, String told) {
        assertThat(told(lines(Paid.list(from, to, null), from, claimant(List.of(OF_2009))))).isEqualTo(told);
    }

    @Test
    void theShareOfEveryPayerFollowsTheMonths() {
        Payment quarter = lines(Paid.list("2009-01", "2009-03", null), "2009-01", claimant(List.of(OF_2009))).get(0).payment();
        assertThat(Totals.payers(quarter)).isEqualTo(Map.of(Payer.CENTRAL, 14400L, Payer.PROVINCE, 3600L));
    }

    @Test
    void aRateThatChangesInMidYearMakesTwoLines() {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(YearMonth.of(2009, month), new BigDecimal(month < 7 ? "450.00" : "590.00"));
        }
        List<PaymentDraft.Line> lines = lines(YEAR, "2009-01", claimant(List.of(judged(Paid.amount(months)))));

        assertThat(told(lines)).isEqualTo("2009-01..2009-06 270000, 2009-07..2009-12 354000");
        assertThat(new PaymentDraft(YEAR, lines).totals().months()).containsEntry(month("2009-06"), 45000L).containsEntry(month("2009-07"), 59000L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PAID     | 2009-07..2009-12 36000
            RETURNED | 2009-01..2009-12 72000
            -        | 2009-07..2009-12 36000
            """)
    void whatIsPaidOrOnItsWayIsNotPaidAgainAndWhatCameBackIs(PaymentResult result, String told) {
        assertThat(told(lines(YEAR, "2009-01", claimant(List.of(OF_2009), payment('x', "2009-01", "2009-06", 36000, result))))).isEqualTo(told);
    }

    @Test
    void nothingIsLeftToPayTwice() {
        assertThat(lines(YEAR, "2009-01", claimant(List.of(OF_2009), payment('x', "2009-01", "2009-12", 72000, null)))).isEmpty();
    }

    @Test
    void whatCameBackIsPaidByALaterListBesideItsOwnMonths() {
        Claimant claimant = claimant(List.of(OF_2009, judged(year(2010, "60.00"))), payment('x', "2009-11", "2009-12", 12000, PaymentResult.RETURNED));
        assertThat(told(lines(Paid.list("2010-01", "2010-06", null), "2010-01", claimant))).isEqualTo("2009-11..2009-12 12000, 2010-01..2010-06 36000");
    }

    @Test
    void whatWasOnNoListIsPaidLateOnlyIfThatIsAskedFor() {
        Claimant claimant = claimant(List.of(OF_2009, judged(year(2010, "60.00"))));
        assertThat(told(lines(Paid.list("2010-01", "2010-06", null), "2010-01", claimant))).isEqualTo("2010-01..2010-06 36000");
        assertThat(told(lines(Paid.list("2010-01", "2010-06", null), "2009-10", claimant))).isEqualTo("2009-10..2009-12 18000, 2010-01..2010-06 36000");
    }

    @Test
    void whatWasPaidBeforeTheRegisterIsNotPaidAgain() {
        AwardCase takenOver = new AwardCase(CLAIM.id(), CLAIM.person(), CLAIM.scheme(), null, FROM, LocalDate.of(2009, 6, 30));
        Claimant claimant = new Claimant(takenOver, GOES_ON, List.of(OF_2009), Paid.ACCOUNT, List.of(), List.of());
        assertThat(told(lines(YEAR, "2009-01", claimant))).isEqualTo("2009-07..2009-12 36000");
    }

    @Test
    void afterAnExitOnlyTheMonthsBeforeItArePaid() {
        Standing left = new Standing(FROM, true, FROM, LocalDate.of(2009, 5, 20));
        Claimant claimant = new Claimant(CLAIM, left, List.of(OF_2009), Paid.ACCOUNT, List.of(), List.of());
        assertThat(told(lines(YEAR, "2009-01", claimant))).isEqualTo("2009-01..2009-05 30000");
        assertThat(told(lines(Paid.list("2009-06", "2009-12", null), "2009-06", claimant))).isEmpty();
    }

    @Test
    void whoCannotBePaidStaysOnTheListWithTheReason() {
        Claimant without = new Claimant(CLAIM, GOES_ON, List.of(OF_2009), null, List.of(), List.of());
        Claimant waits = new Claimant(CLAIM, new Standing(FROM, false, FROM, null), List.of(OF_2009), Paid.ACCOUNT, List.of(), List.of());

        assertThat(lines(YEAR, "2009-01", without)).singleElement().satisfies(line -> {
            assertThat(line.payable()).isFalse();
            assertThat(line.stored()).isTrue();
        });
        assertThat(told(lines(YEAR, "2009-01", without))).isEqualTo("2009-01..2009-12 72000 payment.noAccount");
        assertThat(told(lines(YEAR, "2009-01", waits))).isEqualTo("2009-01..2009-12 72000 payment.noticeRuns");
        assertThat(lines(YEAR, "2009-01", waits)).noneMatch(PaymentDraft.Line::stored);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ELIGIBLE, payment.notEntitled", "NEEDS_REVIEW, payment.mustLook"})
    void whoIsNoLongerDecidedToBeEntitledIsShownAndNotPaid(Verdict verdict, String reason) {
        assertThat(told(lines(YEAR, "2009-01", claimant(List.of(Paid.without(verdict, 2009)))))).isEqualTo("2009-01..2009-12 0 " + reason);
        assertThat(lines(YEAR, "2009-01", claimant(List.of(Paid.without(verdict, 2009)), payment('x', "2009-01", "2009-12", 72000, null)))).isEmpty();
    }

    @Test
    void aCaseIsDecidedOnTheLastDayThatCounts() {
        LocalDate left = LocalDate.of(2009, 5, 20);
        LocalDate atNewYear = LocalDate.of(2009, 1, 1);
        assertThat(Claimant.decidedOn(2009, month("2009-06"), null)).isEqualTo("2009-06-30");
        assertThat(Claimant.decidedOn(2009, month("2010-06"), null)).isEqualTo("2009-12-31");
        assertThat(Claimant.decidedOn(2009, month("2009-12"), left)).isEqualTo("2009-05-19");
        assertThat(Claimant.decidedOn(2009, month("2009-04"), left)).isEqualTo("2009-04-30");
        assertThat(Claimant.decidedOn(2009, month("2009-12"), atNewYear)).isEqualTo("2009-12-31");
    }

    @Test
    void onlyYearsWithMonthsToPayAreDecided() {
        PaymentList list = Paid.list("2009-07", "2010-06", null);
        assertThat(Lines.years(list, list.fromMonth(), CLAIM, null, List.of())).containsExactly(2009, 2010);
        assertThat(Lines.years(list, month("2008-12"), CLAIM, null, List.of())).containsExactly(2008, 2009, 2010);
        assertThat(Lines.years(list, list.fromMonth(), CLAIM, LocalDate.of(2009, 11, 3), List.of())).containsExactly(2009);
        assertThat(Lines.years(list, list.fromMonth(), CLAIM, null, List.of(payment('x', "2009-07", "2009-12", 36000, PaymentResult.PAID)))).containsExactly(2010);
        assertThat(Lines.years(list, list.fromMonth(), CLAIM, null, List.of(payment('x', "2007-07", "2007-12", 36000, PaymentResult.RETURNED))))
                .containsExactly(2007, 2009, 2010);
    }

    @Test
    void theEntitlementBeginsWithTheFirstMonthThatBringsAnything() {
        assertThat(Claimant.entitledFrom(List.of(OF_2009))).isEqualTo(FROM);
        assertThat(Claimant.entitledFrom(List.of(Paid.without(Verdict.NOT_ELIGIBLE, 2009)))).isNull();
    }

    /** Every failure names the seed of the list that it was found with. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linesMonthsAndPayersOfAListMakeTheSameSum(long seed) {
        for (long own = seed * 1000; own < (seed + 1) * 1000; own++) {
            Random random = new Random(own);
            Amount amount = PortionsTest.any(random);
            YearMonth from = YearMonth.of(2009, 1 + random.nextInt(12));
            YearMonth to = from.plusMonths(random.nextInt(13 - from.getMonthValue()));
            PaymentList list = Paid.list(from.toString(), to.toString(), null);
            List<PaymentDraft.Line> lines = Lines.of(list, from, claimant(List.of(judged(amount))));
            Totals totals = new PaymentDraft(list, lines).totals();
            BigDecimal due = amount.months().entrySet().stream().filter(each -> !each.getKey().isBefore(from) && !each.getKey().isAfter(to))
                    .map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(Sum.yuan(totals.fen())).as("seed %d", own).isEqualByComparingTo(due);
            assertThat(totals.months().values().stream().mapToLong(Long::longValue).sum()).as("seed %d", own).isEqualTo(totals.fen());
            assertThat(totals.payers().values().stream().mapToLong(Long::longValue).sum()).as("seed %d", own).isEqualTo(totals.fen());
            for (YearMonth month : totals.months().keySet()) {
                assertThat(Math.abs(totals.months().get(month) - Sum.fen(amount.months().get(month)))).as("seed %d", own).isLessThanOrEqualTo(1);
            }
            assertThat(lines).as("seed %d", own).allSatisfy(line -> assertThat(line.payable()).isTrue());
        }
    }

    /** However a year is cut into lists, every month is paid once and the year comes out whole. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theListsOfAYearMakeTheYear(long seed) {
        for (long own = seed * 500; own < (seed + 1) * 500; own++) {
            Random random = new Random(own);
            Amount amount = PortionsTest.any(random);
            List<Payment> all = new ArrayList<>();
            for (YearMonth from = month("2009-01"); from.getYear() == 2009; ) {
                YearMonth to = from.plusMonths(random.nextInt(13 - from.getMonthValue()));
                PaymentList list = Paid.list(from.toString(), to.toString(), null);
                Claimant claimant = new Claimant(CLAIM, GOES_ON, List.of(judged(amount)), Paid.ACCOUNT, all, List.of());
                all = new ArrayList<>(all);
                all.addAll(new PaymentDraft(list, Lines.of(list, from, claimant)).payable());
                from = to.plusMonths(1);
            }
            assertThat(Sum.yuan(Totals.of(all).fen())).as("seed %d", own).isEqualByComparingTo(amount.total());
            if (amount.total().compareTo(new BigDecimal(100)) > 0) {
                assertThat(Sum.yuan(Totals.of(all).payers().getOrDefault(Payer.CENTRAL, 0L))).as("seed %d", own)
                        .isEqualByComparingTo(amount.payers().get(Payer.CENTRAL));
            }
        }
    }
}
