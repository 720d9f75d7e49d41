package cunbu.app.cli;

import cunbu.app.award.ListedPayments;
import cunbu.app.award.OverpaidRow;
import cunbu.app.award.PaymentRow;
import cunbu.app.award.PaymentSheet;
import cunbu.app.award.Reconciled;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.core.award.Payer;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.BankAccountRules;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.Months;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.Sum;
import cunbu.core.payment.Totals;
import cunbu.core.rule.Refusal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Payments as JSON documents: amounts as decimal texts in yuan, accounts with all but their last four digits hidden. */
final class PaymentJson {

    private final Texts texts;

    PaymentJson(Texts texts) {
        this.texts = texts;
    }

    String sheet(PaymentSheet sheet) {
        Map<String, Object> document = head(sheet.list());
        document.put("lines", sheet.rows().stream().map(this::row).toList());
        document.put("totals", totals(sheet.totals()));
        return Json.write(document);
    }

    String lists(List<ListedPayments> lists) {
        return Json.write(Map.of("lists", lists.stream().map(each -> {
            Map<String, Object> one = head(each.list());
            one.put("lines", each.tally().lines());
            one.put("amount", yuan(each.tally().fen()));
            one.put("paid", each.tally().paid());
            one.put("returned", each.tally().returned());
            one.put("unreported", each.tally().unreported());
            one.put("withoutAccount", each.tally().withoutAccount());
            return one;
        }).toList()));
    }

    String refused(List<Refusal> refusals) {
        return Json.write(Map.of("refusals", refusals(refusals)));
    }

    String reconciled(PaymentList list, Reconciled found) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("list", list.id().text());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (BankReturn.Match match : BankReturn.Match.values()) {
            counts.put(match.code(), found.count(match));
        }
        document.put("counts", counts);
        document.put("lines", found.lines().stream().map(PaymentJson::line).toList());
        document.put("refusals", refusals(found.refusals()));
        return Json.write(document);
    }

    String overpaid(List<OverpaidRow> rows) {
        return Json.write(Map.of("overpayments", rows.stream().map(row -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("case", row.overpayment().claim().id().text());
            one.put("person", row.person().id().text());
            one.put("name", row.person().name());
            one.put("village", Objects.toString(row.person().village(), null));
            one.put("scheme", row.overpayment().claim().scheme());
            one.put("cause", row.overpayment().cause().code());
            one.put("amount", yuan(row.overpayment().fen()));
            one.put("months", months(row.overpayment().months()));
            return one;
        }).toList()));
    }

    String accounts(String person, List<BankAccount> accounts, List<Refusal> refusals, List<Refusal> warnings) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("person", person);
        document.put("accounts", accounts.stream().map(account -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("account", account.id().text());
            one.put("bank", account.bank());
            one.put("number", account.number() == null ? null : BankAccountRules.mask(account.number()));
            one.put("holder", account.holder());
            return one;
        }).toList());
        document.put("refusals", refusals(refusals));
        document.put("warnings", refusals(warnings));
        return Json.write(document);
    }

    private static Map<String, Object> head(PaymentList list) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("list", Objects.toString(list.id(), null));
        head.put("scheme", list.scheme());
        head.put("area", list.area().text());
        head.put("from", list.fromMonth().toString());
        head.put("to", list.toMonth().toString());
        head.put("madeOn", list.madeOn().toString());
        head.put("closedOn", Objects.toString(list.closedOn(), null));
        return head;
    }

    private Map<String, Object> row(PaymentRow row) {
        Payment payment = row.payment();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("payment", Objects.toString(payment.id(), null));
        one.put("case", Objects.toString(payment.awardCase(), null));
        one.put("person", Objects.toString(payment.person(), null));
        one.put("name", row.name());
        one.put("village", Objects.toString(row.village(), null));
        one.put("from", Objects.toString(payment.fromMonth(), null));
        one.put("to", Objects.toString(payment.toMonth(), null));
        one.put("kind", payment.kind());
        one.put("amount", yuan(Months.fen(payment)));
        one.put("payers", payers(Totals.payers(payment)));
        one.put("bank", row.account() == null ? null : row.account().bank());
        one.put("account", row.account() == null ? null : row.maskedAccount());
        one.put("payable", row.payable());
        one.put("refusals", refusals(row.refusals()));
        one.put("result", payment.result() == null ? null : payment.result().code());
        one.put("resultOn", Objects.toString(payment.resultOn(), null));
        one.put("resultReason", payment.resultReason());
        return one;
    }

    private static Map<String, Object> totals(Totals totals) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("lines", totals.lines());
        all.put("amount", yuan(totals.fen()));
        all.put("months", months(totals.months()));
        all.put("payers", payers(totals.payers()));
        all.put("open", yuan(totals.open()));
        return all;
    }

    private static Map<String, Object> line(BankReturn.Line line) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("row", line.row() == null ? null : line.row().row());
        one.put("match", line.match().code());
        one.put("payment", line.sent() == null ? null : line.sent().payment().id().text());
        one.put("reference", line.sent() == null ? null : line.sent().reference());
        one.put("sent", line.sent() == null ? null : yuan(Months.fen(line.sent().payment())));
        one.put("reported", line.row() == null || line.row().fen() == null ? null : yuan(line.row().fen()));
        one.put("reason", line.row() == null ? null : line.row().reason());
        return one;
    }

    private List<Map<String, String>> refusals(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> Map.of("reason", refusal.reason(), "sentence", texts.of(refusal))).map(PaymentJson::inOrder).toList();
    }

    /** Maps of the JDK have an order of their own in each run. */
    private static Map<String, String> inOrder(Map<String, String> map) {
        return new TreeMap<>(map);
    }

    private static List<Map<String, String>> months(Map<YearMonth, Long> months) {
        return months.entrySet().stream().map(each -> pair("month", each.getKey().toString(), each.getValue())).toList();
    }

    private static List<Map<String, String>> payers(Map<Payer, Long> payers) {
        return payers.entrySet().stream().map(each -> pair("payer", each.getKey().code(), each.getValue())).toList();
    }

    private static Map<String, String> pair(String name, String value, long fen) {
        Map<String, String> pair = new LinkedHashMap<>();
        pair.put(name, value);
        pair.put("amount", yuan(fen));
        return pair;
    }

    private static String yuan(long fen) {
        return Sum.yuan(fen).toPlainString();
    }
}
