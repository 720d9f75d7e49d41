package cunbu.app.award;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Block;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.award.Payer;
import cunbu.core.payment.Months;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.Sum;
import cunbu.core.payment.Totals;
import cunbu.core.place.AreaTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A payment list in the words of a language, as it is printed: who is paid, what it comes to by month and payer, and who is not paid. */
public final class PaymentPaper {

    private final Texts texts;
    private final AreaTree places;

    public PaymentPaper(Texts texts, AreaTree places) {
        this.texts = texts;
        this.places = places;
    }

    public Paper of(PaymentSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Pairs(head(sheet)));
        blocks.add(lines(sheet));
        blocks.add(payers(sheet.totals()));
        blocks.add(months(sheet.totals()));
        if (!sheet.notPayable().isEmpty()) {
            blocks.add(Block.Lines.of(texts.get("payment.paper.notPaid")));
            blocks.add(notPaid(sheet.notPayable()));
        }
        return new Paper(texts.get("payment.paper.title", texts.get("award.scheme." + sheet.list().scheme())), blocks, true);
    }

    /** Says at the foot of a page which one it is. */
    public String page(int page, int pages) {
        return texts.get("paper.page", page, pages);
    }

    private List<List<String>> head(PaymentSheet sheet) {
        PaymentList list = sheet.list();
        List<List<String>> head = new ArrayList<>();
        head.add(List.of(texts.get("payment.paper.area"), places.name(list.area())));
        head.add(List.of(texts.get("payment.column.months"), texts.get("payment.paper.fromTo", list.fromMonth().toString(), list.toMonth().toString())));
        head.add(List.of(texts.get("payment.paper.madeOn"), list.id() == null ? texts.get("payment.paper.draft") : list.madeOn().toString()));
        if (list.closedOn() != null) {
            head.add(List.of(texts.get("payment.paper.closedOn"), list.closedOn().toString()));
        }
        head.add(List.of(texts.get("payment.paper.sum"), texts.get("payment.total", sheet.totals().lines(), yuan(sheet.totals().fen()))));
        return head;
    }

    private Table lines(PaymentSheet sheet) {
        List<Payer> payers = List.copyOf(sheet.totals().payers().keySet());
        List<Column> columns = new ArrayList<>(List.of(Column.words(texts.get("payment.bank.serial")), Column.words(texts.get("payment.column.name")),
                Column.words(texts.get("payment.column.village")), Column.words(texts.get("payment.bank.bank")), Column.words(texts.get("payment.column.account")),
                Column.words(texts.get("payment.column.months")), Column.numbers(texts.get("payment.column.amount"))));
        payers.forEach(payer -> columns.add(Column.numbers(texts.of(payer))));
        columns.add(Column.words(texts.get("payment.column.result")));
        List<List<String>> rows = new ArrayList<>();
        for (PaymentRow row : sheet.rows().stream().filter(PaymentRow::payable).toList()) {
            rows.add(Stream.of(Stream.of(String.valueOf(rows.size() + 1), row.name(), village(row), row.account() == null ? "" : row.account().bank(), row.maskedAccount(),
                            months(row.payment()), yuan(Months.fen(row.payment()))), payers.stream().map(payer -> yuan(Totals.payers(row.payment()).getOrDefault(payer, 0L))),
                    Stream.of(texts.of(row.payment().result()))).flatMap(each -> each).toList());
        }
        return new Table(columns, rows);
    }

    private Table payers(Totals totals) {
        List<List<String>> rows = new ArrayList<>();
        totals.payers().forEach((payer, fen) -> rows.add(List.of(texts.of(payer), yuan(fen))));
        if (totals.open() > 0) {
            rows.add(List.of(texts.get("payment.paper.nobodyKnown"), yuan(totals.open())));
        }
        return sums(texts.get("payment.paper.payer"), rows);
    }

    private Table months(Totals totals) {
        return sums(texts.get("payment.paper.month"), totals.months().entrySet().stream().map(each -> List.of(each.getKey().toString(), yuan(each.getValue()))).toList());
    }

    private Table sums(String heading, List<List<String>> rows) {
        return new Table(List.of(Column.words(heading), Column.numbers(texts.get("payment.column.amount"))), rows);
    }

    private Table notPaid(List<PaymentRow> rows) {
        List<Column> columns = List.of(Column.words(texts.get("payment.column.name")), Column.words(texts.get("payment.column.village")),
                Column.words(texts.get("payment.column.months")), Column.numbers(texts.get("payment.column.amount")), Column.words(texts.get("payment.column.cause")));
        return new Table(columns, rows.stream().map(row -> List.of(row.name(), village(row), months(row.payment()), yuan(Months.fen(row.payment())), reason(row))).toList());
    }

    private String reason(PaymentRow row) {
        Stream<String> bank = Stream.ofNullable(row.payment().resultReason());
        return Stream.concat(row.refusals().stream().map(texts::of), bank).collect(Collectors.joining(" "));
    }

    private String village(PaymentRow row) {
        return row.village() == null ? "" : places.name(row.village());
    }

    private String months(Payment payment) {
        if (Months.of(payment).isEmpty()) {
            return "";
        }
        return payment.fromMonth().equals(payment.toMonth()) ? payment.fromMonth().toString()
                : texts.get("payment.paper.fromTo", payment.fromMonth().toString(), payment.toMonth().toString());
    }

    private static String yuan(long fen) {
        return Sum.yuan(fen).toPlainString();
    }
}
