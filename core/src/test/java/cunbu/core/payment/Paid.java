package cunbu.core.payment;

import cunbu.core.award.Amount;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Payer;
import cunbu.core.award.Verdict;
import cunbu.core.history.RecordId;
import cunbu.core.person.People;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Invented cases, decisions and payments. Amounts are in yuan where they are texts, in fen where they are numbers. */
final class Paid {

    static final AwardCase CLAIM = new AwardCase(People.id('c'), People.id('p'), "rural-reward", LocalDate.of(2009, 1, 5), null, null);
    static final RecordId ACCOUNT = People.id('k');
    static final Standing GOES_ON = new Standing(LocalDate.of(2009, 2, 20), true, LocalDate.of(2009, 1, 1), null);
    static final PaymentList YEAR = list("2009-01", "2009-12", null);

    private Paid() {
    }

    static YearMonth month(String month) {
        return YearMonth.parse(month);
    }

    static PaymentList list(String from, String to, LocalDate closedOn) {
        return new PaymentList(People.id('l'), "rural-reward", People.VILLAGE, month(from), month(to), LocalDate.of(2009, 7, 1), closedOn);
    }

    static Payment payment(char id, String from, String to, long fen, PaymentResult result) {
        return new Payment(People.id(id), People.id('l'), CLAIM.id(), CLAIM.person(), ACCOUNT, null, month(from), month(to), fen, fen, null, null, null, null,
                result, null, null);
    }

    static Payment withoutAccount(Payment payment) {
        return new Payment(payment.id(), payment.paymentList(), payment.awardCase(), payment.person(), null, payment.kind(), payment.fromMonth(),
                payment.toMonth(), payment.amountFen(), payment.centralFen(), payment.provinceFen(), payment.cityFen(), payment.countyFen(),
                payment.unitFen(), payment.result(), payment.resultOn(), payment.resultReason());
    }

    /** A year of 12 equal months, 80 and 20 per cent. */
    static Amount year(int year, String monthly) {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(YearMonth.of(year, month), new BigDecimal(monthly));
        }
        return amount(months);
    }

    static Amount amount(SortedMap<YearMonth, BigDecimal> months) {
        BigDecimal total = months.values().stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
        BigDecimal central = total.multiply(new BigDecimal("0.8")).setScale(2, java.math.RoundingMode.HALF_UP);
        Map<Payer, BigDecimal> payers = new EnumMap<>(Map.of(Payer.CENTRAL, central, Payer.PROVINCE, total.subtract(central)));
        return new Amount(months.firstKey().getYear(), total, null, months, payers, List.of());
    }

    static Judged judged(Amount amount) {
        return new Judged(LocalDate.of(amount.year(), 12, 31), Verdict.ELIGIBLE, amount);
    }

    static Judged without(Verdict verdict, int year) {
        return new Judged(LocalDate.of(year, 12, 31), verdict, null);
    }
}
