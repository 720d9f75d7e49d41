package cunbu.app.award.payment;

import cunbu.app.award.PaymentRow;
import cunbu.app.award.PaymentSheet;
import cunbu.app.fx.Texts;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.Months;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.Sum;
import cunbu.core.payment.Totals;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what stands on a payment list, for the screen. */
final class PaymentWords {

    private final Texts texts;

    PaymentWords(Texts texts) {
        this.texts = texts;
    }

    static String yuan(long fen) {
        return Sum.yuan(fen).toPlainString();
    }

    String months(Payment payment) {
        return Months.of(payment).isEmpty() ? "" : months(payment.fromMonth(), payment.toMonth());
    }

    String months(YearMonth from, YearMonth to) {
        return from.equals(to) ? from.toString() : texts.get("payment.paper.fromTo", from.toString(), to.toString());
    }

    /** Why it is not paid, or what the bank said. */
    String state(PaymentRow row) {
        Stream<String> result = row.payable() ? Stream.of(texts.of(row.payment().result())) : row.refusals().stream().map(texts::of);
        return Stream.concat(result, Stream.ofNullable(row.payment().resultReason())).collect(Collectors.joining(" "));
    }

    /** Whether a list is stored, open or closed. */
    String state(PaymentList list) {
        if (list.id() == null) {
            return texts.get("payment.paper.draft");
        }
        return list.closedOn() == null ? texts.get("payments.open", list.madeOn().toString()) : texts.get("payments.closedOn", list.closedOn().toString());
    }

    String title(PaymentList list, Function<PaymentList, String> place) {
        return String.join(" · ", texts.get("award.scheme." + list.scheme()), place.apply(list), months(list.fromMonth(), list.toMonth()));
    }

    /** How much, by whom, and how many are not paid. */
    String sums(PaymentSheet sheet) {
        Totals totals = sheet.totals();
        Stream<String> payers = totals.payers().entrySet().stream().map(each -> texts.get("payment.payer", texts.of(each.getKey()), yuan(each.getValue())));
        Stream<String> open = totals.open() > 0 ? Stream.of(texts.get("payment.payerUnknown", yuan(totals.open()))) : Stream.empty();
        Stream<String> not = sheet.notPayable().isEmpty() ? Stream.empty() : Stream.of(texts.get("payments.notPaid", sheet.notPayable().size()));
        return Stream.of(Stream.of(texts.get("payment.total", totals.lines(), yuan(totals.fen()))), payers, open, not).flatMap(each -> each)
                .collect(Collectors.joining(texts.get("payment.and")));
    }

    /** The row of the bank's file; empty for a payment of which it does not speak. */
    static String row(BankReturn.Line line) {
        return line.row() == null ? "" : String.valueOf(line.row().row());
    }

    static String reference(BankReturn.Line line) {
        return line.sent() == null ? Objects.toString(line.row().reference(), "") : line.sent().reference();
    }

    static String sent(BankReturn.Line line) {
        return line.sent() == null ? "" : yuan(Months.fen(line.sent().payment()));
    }

    static String reported(BankReturn.Line line) {
        return line.row() == null || line.row().fen() == null ? "" : yuan(line.row().fen());
    }

    static String reason(BankReturn.Line line) {
        return line.row() == null ? "" : Objects.toString(line.row().reason(), "");
    }

    /** Counted by how they fit. */
    String counts(List<BankReturn.Line> lines) {
        return Stream.of(BankReturn.Match.values()).filter(match -> lines.stream().anyMatch(line -> line.match() == match))
                .map(match -> texts.get("payment.count", texts.of(match), lines.stream().filter(line -> line.match() == match).count()))
                .collect(Collectors.joining(texts.get("payment.and")));
    }
}
