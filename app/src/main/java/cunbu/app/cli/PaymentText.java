package cunbu.app.cli;

import cunbu.app.award.ListedPayments;
import cunbu.app.award.OverpaidRow;
import cunbu.app.award.PaymentRow;
import cunbu.app.award.PaymentSheet;
import cunbu.app.award.Reconciled;
import cunbu.app.fx.Texts;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.Months;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.Sum;
import cunbu.core.payment.Totals;
import cunbu.core.place.AreaTree;
import cunbu.core.rule.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Payments as a person reads them in a terminal. */
final class PaymentText {

    private final Texts texts;
    private final AreaTree places;

    PaymentText(Texts texts, AreaTree places) {
        this.texts = texts;
        this.places = places;
    }

    List<String> sheet(PaymentSheet sheet) {
        if (sheet.rows().isEmpty()) {
            return List.of(head(sheet.list()), texts.get("refusal.payment.nothingToPay"));
        }
        List<String> lines = new ArrayList<>(List.of(head(sheet.list())));
        Columns columns = new Columns();
        columns.add(texts.get("payment.column.name"), texts.get("payment.column.village"), texts.get("payment.column.account"),
                texts.get("payment.column.months"), texts.get("payment.column.amount"), texts.get("payment.column.state"));
        sheet.rows().forEach(row -> columns.add(row.name(), row.village() == null ? "" : places.name(row.village()), row.maskedAccount(),
                row.payment().fromMonth() + " .. " + row.payment().toMonth(), yuan(Months.fen(row.payment())), state(row)));
        lines.addAll(columns.lines());
        lines.addAll(totals(sheet.totals()));
        return lines;
    }

    List<String> lists(List<ListedPayments> lists) {
        Columns columns = new Columns();
        columns.add(texts.get("payment.column.list"), texts.get("payment.column.lines"), texts.get("payment.column.amount"),
                texts.get("payment.column.paid"), texts.get("payment.column.returned"), texts.get("payment.column.unreported"),
                texts.get("payment.column.withoutAccount"), texts.get("payment.column.about"));
        lists.forEach(each -> columns.add(each.list().id().text(), String.valueOf(each.tally().lines()), yuan(each.tally().fen()),
                String.valueOf(each.tally().paid()), String.valueOf(each.tally().returned()), String.valueOf(each.tally().unreported()),
                String.valueOf(each.tally().withoutAccount()), head(each.list())));
        return columns.lines();
    }

    List<String> reconciled(Reconciled found) {
        List<String> lines = new ArrayList<>();
        found.lines().stream().filter(line -> !line.match().counts() && line.match() != BankReturn.Match.KNOWN).forEach(line -> lines.add(
                line.row() == null ? texts.get("payment.silent", line.sent().reference(), texts.of(line.match()))
                        : texts.get("payment.odd", String.valueOf(line.row().row()), texts.of(line.match()))));
        List<String> counts = new ArrayList<>();
        for (BankReturn.Match match : BankReturn.Match.values()) {
            if (found.count(match) > 0) {
                counts.add(texts.get("payment.count", texts.of(match), found.count(match)));
            }
        }
        lines.add(String.join(texts.get("payment.and"), counts));
        return lines;
    }

    List<String> overpaid(List<OverpaidRow> rows) {
        if (rows.isEmpty()) {
            return List.of(texts.get("payment.nothingOverpaid"));
        }
        Columns columns = new Columns();
        columns.add(texts.get("payment.column.name"), texts.get("payment.column.village"), texts.get("payment.column.amount"),
                texts.get("payment.column.months"), texts.get("payment.column.scheme"), texts.get("payment.column.cause"));
        rows.forEach(row -> columns.add(String.valueOf(row.person().name()), places.name(row.person().village()), yuan(row.overpayment().fen()),
                row.overpayment().monthsInOrder().stream().map(Objects::toString).collect(Collectors.joining(" ")),
                texts.get("award.scheme." + row.overpayment().claim().scheme()), texts.of(row.overpayment().cause())));
        return columns.lines();
    }

    private String head(PaymentList list) {
        String made = texts.get("payment.head", texts.get("award.scheme." + list.scheme()), places.name(list.area()), list.fromMonth().toString(),
                list.toMonth().toString());
        return list.closedOn() == null ? made : texts.get("payment.headClosed", made, list.closedOn());
    }

    private String state(PaymentRow row) {
        if (!row.payable()) {
            return row.refusals().stream().map(this::reason).collect(Collectors.joining(" "));
        }
        return row.payment().id() == null ? "" : row.payment().result() == null ? texts.get("payment.unreported") : texts.of(row.payment().result());
    }

    private String reason(Refusal refusal) {
        return texts.of(refusal);
    }

    private List<String> totals(Totals totals) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("payment.total", totals.lines(), yuan(totals.fen())));
        totals.payers().forEach((payer, fen) -> lines.add(texts.get("payment.payer", texts.of(payer), yuan(fen))));
        if (totals.open() > 0) {
            lines.add(texts.get("payment.payerUnknown", yuan(totals.open())));
        }
        return lines;
    }

    static String yuan(long fen) {
        return Sum.yuan(fen).toPlainString();
    }
}
