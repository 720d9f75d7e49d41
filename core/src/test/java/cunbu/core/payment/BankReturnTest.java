package cunbu.core.payment;

import static cunbu.core.payment.Paid.payment;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.payment.BankReturn.Match;
import cunbu.core.payment.BankReturn.Row;
import cunbu.core.payment.BankReturn.Sent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankReturnTest {

    private static final String ACCOUNT = "6217001210024455226";
    private static final Sent ONE = new Sent(payment('x', "2009-01", "2009-12", 72000, null), "one", ACCOUNT);
    private static final Sent TWO = new Sent(payment('y', "2009-01", "2009-12", 84000, null), "two", "621700121002445");

    private static List<Match> matches(Sent sent, Row... rows) {
        return BankReturn.compare(List.of(sent), List.of(rows)).stream().map(BankReturn.Line::match).toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            one,   6217001210024455226,     72000, PAID,     PAID
            ' ONE',6217 0012 1002 4455 226, 72000, PAID,     PAID
            one,   6217001210024455226,     72000, RETURNED, RETURNED
            one,   6217001210024455226,     71999, PAID,     AMOUNT_DIFFERS
            one,   6217001210024455225,     72000, PAID,     ACCOUNT_DIFFERS
            one,   -,                       72000, PAID,     ACCOUNT_DIFFERS
            one,   6217001210024455226,     -,     PAID,     UNREADABLE
            one,   6217001210024455226,     72000, -,        UNREADABLE
            """)
    void onlyWhatFitsInEveryPointIsTaken(String reference, String account, Long fen, PaymentResult result, Match match) {
        assertThat(matches(ONE, new Row(2, reference, account, fen, result, null, null))).containsExactly(match);
        assertThat(match.counts()).isEqualTo(match == Match.PAID || match == Match.RETURNED);
    }

    @Test
    void aReferenceThatNobodySentAndAPaymentThatNobodySpeaksOfAreBothNamed() {
        List<BankReturn.Line> lines = BankReturn.compare(List.of(ONE, TWO), List.of(new Row(2, "two", TWO.account(), 84000L, PaymentResult.PAID, null, null),
                new Row(3, "three", ACCOUNT, 72000L, PaymentResult.PAID, null, null), new Row(4, null, ACCOUNT, 72000L, PaymentResult.PAID, null, null)));

        assertThat(lines).extracting(BankReturn.Line::match).containsExactly(Match.PAID, Match.UNKNOWN_REFERENCE, Match.UNKNOWN_REFERENCE, Match.MISSING);
        assertThat(lines.get(3).sent()).isEqualTo(ONE);
    }

    @Test
    void noneOfTwoRowsOfOnePaymentIsTaken() {
        Row row = new Row(2, "one", ACCOUNT, 72000L, PaymentResult.PAID, null, null);
        assertThat(matches(ONE, row, new Row(3, "One", ACCOUNT, 72000L, PaymentResult.RETURNED, null, null))).containsExactly(Match.TWICE, Match.TWICE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PAID,     PAID,     KNOWN
            RETURNED, RETURNED, KNOWN
            PAID,     RETURNED, RETURNED
            RETURNED, PAID,     CONTRADICTS
            """)
    void moneyMayComeBackLaterButIsNotPaidAfterItCameBack(PaymentResult before, PaymentResult now, Match match) {
        Sent sent = new Sent(payment('x', "2009-01", "2009-12", 72000, before), "one", ACCOUNT);
        assertThat(matches(sent, new Row(2, "one", ACCOUNT, 72000L, now, null, null))).containsExactly(match);
        assertThat(matches(sent)).isEmpty();
    }
}
