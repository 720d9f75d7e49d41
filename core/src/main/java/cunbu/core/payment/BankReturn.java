package cunbu.core.payment;

import cunbu.core.history.Coded;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what the bank reports with what was sent to it, line by line. Only what fits in every point is taken for true. */
public final class BankReturn {

    /**
     * One row of the bank's file.
     *
     * @param row    its number in the file
     * @param fen    null if it is no amount
     * @param result null if it says neither that it was paid nor that it was returned
     * @param on     the day on which the bank did it; null if the file has no days
     * @param reason what the bank says to it; null if nothing
     */
    public record Row(int row, String reference, String account, Long fen, PaymentResult result, LocalDate on, String reason) {
    }

    /** One payment as it stood in the bank file. */
    public record Sent(Payment payment, String reference, String account) {
    }

    /** What a row comes to. */
    public enum Match implements Coded {
        /** Reference, account and amount fit, and the bank has paid. */
        PAID("paid"),
        /** Reference, account and amount fit, and the bank has returned it. */
        RETURNED("returned"),
        /** An earlier file has said the same. */
        KNOWN("known"),
        /** An earlier file has said that it came back; another list may have paid it since. */
        CONTRADICTS("contradicts"),
        AMOUNT_DIFFERS("amount-differs"),
        ACCOUNT_DIFFERS("account-differs"),
        UNKNOWN_REFERENCE("unknown-reference"),
        /** The reference stands in more than one row; none of them is taken. */
        TWICE("twice"),
        /** The row does not say clearly how much, or whether it was paid. */
        UNREADABLE("unreadable"),
        /** It was sent, has no result, and the file does not speak of it. */
        MISSING("missing");

        private final String code;

        Match(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** Whether it is written into the register. */
        public boolean counts() {
            return this == PAID || this == RETURNED;
        }
    }

    /**
     * One row with what it comes to.
     *
     * @param row  null for {@link Match#MISSING}
     * @param sent null for {@link Match#UNKNOWN_REFERENCE}
     */
    public record Line(Match match, Row row, Sent sent) {
    }

    private BankReturn() {
    }

    /** The name under which the bank knows a payment: what is left of its id without the office, as banks take no longer ones. */
    public static String reference(Payment payment) {
        return payment.id().text().substring(payment.id().office().length() + 1);
    }

    /** One line for each row, in their order, and one for each payment that the file does not speak of. */
    public static List<Line> compare(List<Sent> sent, List<Row> rows) {
        Map<String, Sent> byReference = new HashMap<>();
        sent.forEach(each -> byReference.put(each.reference(), each));
        Map<String, Integer> times = new HashMap<>();
        rows.forEach(row -> times.merge(key(row.reference()), 1, Integer::sum));
        Set<RecordId> spokenOf = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            Sent one = byReference.get(key(row.reference()));
            if (one != null) {
                spokenOf.add(one.payment().id());
            }
            lines.add(new Line(match(row, one, times.get(key(row.reference()))), row, one));
        }
        sent.stream().filter(each -> each.payment().result() == null && !spokenOf.contains(each.payment().id()))
                .forEach(each -> lines.add(new Line(Match.MISSING, null, each)));
        return lines;
    }

    private static Match match(Row row, Sent sent, int times) {
        if (sent == null) {
            return Match.UNKNOWN_REFERENCE;
        }
        if (times > 1) {
            return Match.TWICE;
        }
        if (row.fen() == null || row.result() == null) {
            return Match.UNREADABLE;
        }
        if (!row.fen().equals(sent.payment().amountFen())) {
            return Match.AMOUNT_DIFFERS;
        }
        return !digits(row.account()).equals(digits(sent.account())) ? Match.ACCOUNT_DIFFERS : result(row, sent.payment().result());
    }

    /** A bank may send money back some days after it has paid, but not the other way round. */
    private static Match result(Row row, PaymentResult before) {
        if (row.result() == before) {
            return Match.KNOWN;
        }
        if (before == PaymentResult.RETURNED) {
            return Match.CONTRADICTS;
        }
        return row.result() == PaymentResult.PAID ? Match.PAID : Match.RETURNED;
    }

    private static String key(String reference) {
        return reference == null ? "" : reference.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static String digits(String account) {
        return account == null ? "" : account.replaceAll("[^0-9]", "");
    }
}
