package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.sheet.Row;
import cunbu.app.sheet.Sheet;
import cunbu.app.sheet.SheetUnreadable;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.app.store.key.KeyFile;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Payer;
import cunbu.core.history.RecordId;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.BankReturn.Match;
import cunbu.core.payment.Overpayment;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.PaymentResult;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentDeskTest {

    private static final String NUMBER = "4111111111111111";
    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Texts TEXTS = new Texts(Language.ZH);

    @TempDir
    private Path folder;
    private Register register;
    private Payees payees;
    private PaymentDesk desk;
    private AccountDesk accounts;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        payees = new Payees(register);
        desk = new PaymentDesk(register, Practice.CLOCK);
        accounts = new AccountDesk(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static PaymentAsk year() {
        return PaymentAsk.of("rural-reward", Practice.TOWNSHIP.code(), YearMonth.of(2009, 1), YearMonth.of(2009, 12));
    }

    private PaymentSheet draft(PaymentAsk ask) {
        return desk.draft(ask, Progress.NONE);
    }

    private PaymentList stored(PaymentAsk ask) {
        StoredList stored = desk.store(draft(ask));
        assertThat(stored.refusals()).isEmpty();
        return stored.list();
    }

    private AwardCase payable(String name) {
        AwardCase claim = payees.confirmed(name);
        assertThat(accounts.enter(claim.person(), "农村信用社", NUMBER, name).refusals()).isEmpty();
        return claim;
    }

    private static List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }

    private String reference(AwardCase claim) {
        return BankReturn.reference(register.payments().ofCase(claim.id()).get(0));
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    @Test
    void aListShowsWhoIsPaidAndWhoIsNotWithTheReason() {
        payable("岩温");
        payees.confirmed("玉香");
        payees.posted("李明", LocalDate.of(2009, 12, 28));
        payees.applied("张三");

        PaymentSheet sheet = draft(year());

        assertThat(sheet.rows()).extracting(PaymentRow::name).containsExactly("岩温", "李明", "玉香");
        assertThat(sheet.payable()).extracting(Payment::amountFen).containsExactly(72000L);
        assertThat(sheet.notPayable()).flatExtracting(row -> reasons(row.refusals()))
                .containsExactly("payment.noticeRuns", "payment.noAccount", "payment.noAccount");
        assertThat(sheet.totals().payers()).isEqualTo(Map.of(Payer.CENTRAL, 57600L, Payer.PROVINCE, 14400L));
        assertThat(sheet.totals().months()).hasSize(12).containsEntry(YearMonth.of(2009, 5), 6000L);
        assertThat(register.paymentLists().all()).isEmpty();
    }

    @Test
    void aCaseThatWentItsWholeWayIsPaidAfterItsNotice() {
        AwardCase claim = payees.posted("李明", LocalDate.of(2009, 3, 5));
        accounts.enter(claim.person(), "农业银行", NUMBER, "李明");

        assertThat(draft(year()).payable()).singleElement().satisfies(payment -> assertThat(payment.awardCase()).isEqualTo(claim.id()));
        assertThat(draft(PaymentAsk.of("rural-reward", Practice.VILLAGE, YearMonth.of(2008, 1), YearMonth.of(2008, 12))).rows()).singleElement()
                .satisfies(row -> assertThat(reasons(row.refusals())).containsExactly("payment.notEntitled"));
    }

    @Test
    void aListIsStoredWholeWithWhoHasNoAccount() {
        payable("岩温");
        payees.confirmed("玉香");
        payees.posted("李明", LocalDate.of(2009, 12, 28));

        PaymentList list = stored(year());

        PaymentSheet sheet = desk.sheet(list.id()).orElseThrow();
        assertThat(sheet.rows()).extracting(PaymentRow::name).containsExactly("岩温", "玉香");
        assertThat(sheet.rows().get(0).maskedAccount()).isEqualTo("************1111");
        assertThat(sheet.notPayable()).flatExtracting(row -> reasons(row.refusals())).containsExactly("payment.noAccount");
        assertThat(desk.lists()).singleElement().satisfies(each -> {
            assertThat(each.list()).isEqualTo(list);
            assertThat(each.tally().lines()).isEqualTo(2);
            assertThat(each.tally().fen()).isEqualTo(72000);
            assertThat(each.tally().unreported()).isEqualTo(1);
            assertThat(each.tally().withoutAccount()).isEqualTo(1);
        });
    }

    @Test
    void aListIsStoredOnlyAsItWasShownAndOnlyOnce() {
        payable("岩温");
        PaymentSheet shown = draft(year());
        payable("玉香");

        assertThat(reasons(desk.store(shown).refusals())).containsExactly("payment.changedSince");
        assertThat(register.paymentLists().all()).isEmpty();
        PaymentList list = stored(year());
        assertThat(reasons(desk.store(desk.sheet(list.id()).orElseThrow()).refusals())).containsExactly("payment.storedBefore");
        assertThat(draft(year()).rows()).isEmpty();
        assertThat(reasons(desk.store(draft(year())).refusals())).containsExactly("payment.nothingToPay");
    }

    @Test
    void aListThatCannotBeIsRefusedWithEveryReason() {
        PaymentAsk ask = new PaymentAsk("lottery", new AreaCode("530824102000"), YearMonth.of(2010, 1), YearMonth.of(2009, 12), YearMonth.of(2010, 2));
        assertThat(reasons(desk.refusals(ask))).containsExactly("payment.noSuchScheme", "award.areaNotHere", "payment.monthsReversed", "payment.inFuture",
                "payment.sinceAfterFrom");
        assertThatThrownBy(() -> desk.draft(ask, Progress.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.refusals(year())).isEmpty();
    }

    @Test
    void theBankFileHoldsWholeNumbersAsTextAndWhoMadeItIsRecorded() throws IOException {
        AwardCase claim = payable("岩温");
        PaymentList list = stored(year());
        Path book = folder.resolve("bank.xlsx");
        Path text = folder.resolve("bank.csv");

        assertThat(desk.bankFile(list.id(), book, StandardCharsets.UTF_8, TEXTS)).isEmpty();
        assertThat(desk.bankFile(list.id(), text, GB18030, TEXTS)).isEmpty();

        List<List<String>> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(book)) {
            while (sheet.hasNext()) {
                Row row = sheet.next();
                rows.add(row.cells().stream().map(each -> each.text()).toList());
            }
        }
        assertThat(rows).containsExactly(List.of("序号", "业务编号", "户名", "开户银行", "账号", "金额", "用途"),
                List.of("1", reference(claim), "岩温", "农村信用社", NUMBER, "720", "农村部分计划生育家庭奖励扶助 2009-01 至 2009-12"));
        assertThat(new String(Files.readAllBytes(text), GB18030)).isEqualTo("序号,业务编号,户名,开户银行,账号,金额,用途\r\n1," + reference(claim) + ",岩温,农村信用社," + NUMBER
                + ",720.00,农村部分计划生育家庭奖励扶助 2009-01 至 2009-12\r\n");
        assertThat(register.accesses().latest(5)).extracting(each -> each.look().code() + " " + each.record()).containsExactly("bank-file " + list.id(), "bank-file " + list.id());
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void whatTheBankReportsIsTakenLineByLine() throws IOException {
        AwardCase paid = payable("岩温");
        AwardCase returned = payable("玉香");
        AwardCase lessPaid = payable("李明");
        AwardCase silent = payable("张三");
        PaymentList list = stored(year());
        Path file = file("return.csv", "代发结果,,,,,", "业务编号,收款人账号,户名,金额(元),处理结果,失败原因,交易日期",
                reference(paid) + "," + NUMBER + ",岩温,720.00,成功,,2009-08-20", reference(returned) + "," + NUMBER + ",玉香,\"￥720\",退汇,账户已销户,20090821",
                reference(lessPaid) + "," + NUMBER + ",李明,702.00,成功,,2009-08-20", "xyz," + NUMBER + ",某某,720.00,成功,,2009-08-20");

        assertThat(desk.compare(list.id(), file).count(Match.PAID)).isEqualTo(1);
        assertThat(register.payments().ofCase(paid.id()).get(0).result()).isNull();
        Reconciled found = desk.reconcile(list.id(), file, TODAY);

        assertThat(found.lines()).extracting(BankReturn.Line::match).containsExactly(Match.PAID, Match.RETURNED, Match.AMOUNT_DIFFERS, Match.UNKNOWN_REFERENCE,
                Match.MISSING);
        assertThat(found.lines().get(4).sent().payment().awardCase()).isEqualTo(silent.id());
        assertThat(found.clean()).isFalse();
        assertThat(register.payments().ofCase(returned.id()).get(0)).satisfies(payment -> {
            assertThat(payment.result()).isEqualTo(PaymentResult.RETURNED);
            assertThat(payment.resultReason()).isEqualTo("账户已销户");
        });
        assertThat(register.payments().ofCase(lessPaid.id()).get(0).result()).isNull();
        assertThat(desk.reconcile(list.id(), file, TODAY).count(Match.KNOWN)).isEqualTo(2);
    }

    @Test
    void whatCameBackIsPaidByAnotherListIntoAnotherAccount() throws IOException {
        AwardCase claim = payable("玉香");
        PaymentList first = stored(year());
        desk.reconcile(first.id(), file("return.csv", "参考号,账号,金额,状态", reference(claim) + "," + NUMBER + ",720,失败"), TODAY);
        accounts.enter(claim.person(), "农业银行", "123456789012", "玉香");

        PaymentSheet again = draft(year());

        assertThat(again.payable()).extracting(Payment::amountFen).containsExactly(72000L);
        assertThat(again.rows().get(0).account().number()).isEqualTo("123456789012");
        assertThat(desk.sheet(first.id()).orElseThrow().rows().get(0).account().number()).isEqualTo(NUMBER);
    }

    @Test
    void aListStoredByMistakeIsCancelledUnlessTheBankMayHaveIt() throws IOException {
        AwardCase claim = payable("岩温");
        payees.confirmed("玉香");
        PaymentList list = stored(year());
        desk.bankFile(list.id(), folder.resolve("bank.csv"), GB18030, TEXTS);

        assertThat(reasons(desk.cancel(list.id(), "月份填错", false))).containsExactly("payment.sentToBank");
        assertThat(desk.cancel(list.id(), "月份填错", true)).isEmpty();

        assertThat(register.payments().ofCase(claim.id())).extracting(payment -> payment.result() + payment.resultReason()).containsExactly("RETURNED月份填错");
        assertThat(draft(year()).payable()).extracting(Payment::awardCase).containsExactly(claim.id());
        assertThat(desk.overpaid(Practice.TOWNSHIP.code(), Progress.NONE)).isEmpty();
        assertThat(reasons(desk.cancel(list.id(), "月份填错", true))).containsExactly("payment.reportedAlready");
    }

    @Test
    void aFileThatIsNoReturnIsRefusedWithASentence() throws IOException {
        payable("岩温");
        PaymentList list = stored(year());
        assertRefused(list, file("a.csv", "姓名,电话", "岩温,1"), ReturnRefused.Reason.NO_HEADER);
        assertRefused(list, file("b.csv", "业务编号,账号,金额", "x,1,1"), ReturnRefused.Reason.MISSING_COLUMN);
        assertRefused(list, file("c.csv", "业务编号,账号,金额,状态,处理结果", "x,1,1,成功,成功"), ReturnRefused.Reason.COLUMN_TWICE);
        assertRefused(list, file("d.csv", "业务编号,账号,金额,状态"), ReturnRefused.Reason.NO_ROWS);
        assertThatThrownBy(() -> desk.compare(list.id(), folder.resolve("none.csv"))).isInstanceOf(SheetUnreadable.class);
    }

    private void assertRefused(PaymentList list, Path file, ReturnRefused.Reason reason) {
        assertThatThrownBy(() -> desk.reconcile(list.id(), file, TODAY)).isInstanceOfSatisfying(ReturnRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void aClosedListStaysAsItIs() throws IOException {
        AwardCase claim = payable("岩温");
        payees.confirmed("玉香");
        PaymentList list = stored(year());

        assertThat(reasons(desk.close(list.id(), false))).containsExactly("payment.resultsMissing");
        assertThat(desk.close(list.id(), true)).isEmpty();

        PaymentSheet before = desk.sheet(list.id()).orElseThrow();
        Map<String, byte[]> printed = printed(list);
        payees.rename(claim.person(), "岩温罕");
        accounts.enter(claim.person(), "农业银行", "123456789012", "岩温罕");
        assertThat(desk.sheet(list.id()).orElseThrow().rows()).isEqualTo(before.rows());
        printed(list).forEach((form, bytes) -> assertThat(bytes).as(form).isEqualTo(printed.get(form)));
        assertThat(reasons(desk.close(list.id(), true))).containsExactly("payment.listClosed");
        assertThat(reasons(desk.bankFile(list.id(), folder.resolve("bank.csv"), GB18030, TEXTS))).containsExactly("payment.listClosed");
        assertThat(folder.resolve("bank.csv")).doesNotExist();
        Path file = file("return.csv", "参考号,账号,金额,状态", reference(claim) + "," + NUMBER + ",720,成功");
        assertThat(reasons(desk.reconcile(list.id(), file, TODAY).refusals())).containsExactly("payment.listClosed");
        assertThat(reasons(desk.refusals(PaymentAsk.of("rural-reward", Practice.VILLAGE, YearMonth.of(2009, 12), YearMonth.of(2009, 12)))))
                .containsExactly("payment.periodClosed");
    }

    @Test
    void anotherOfficesListIsSeenAndLeftAsItIs() throws IOException {
        AwardCase claim = payable("岩温");
        RecordId id = new RecordId("530824000000-" + "a".repeat(26));
        Payment half = new Payment(new RecordId("530824000000-" + "b".repeat(26)), id, claim.id(), null, accounts.of(claim.person()).get(0).id(), null, null, null, null,
                null, null, null, null, null, null, null, null);
        register.database().transaction(() -> {
            register.paymentLists().add(new PaymentList(id, "rural-reward", Practice.TOWNSHIP.code(), YearMonth.of(2009, 1), YearMonth.of(2009, 12), TODAY, null));
            register.paymentLists().add(new PaymentList(new RecordId("530824000000-" + "c".repeat(26)), null, null, null, null, null, null));
            register.payments().add(half);
        });

        assertThat(desk.sheet(id).orElseThrow().totals().fen()).isZero();
        assertThat(printed(desk.sheet(id).orElseThrow().list())).hasSize(3);
        assertThat(desk.lists()).hasSize(1);
        assertThat(reasons(desk.close(id, true))).containsExactly("payment.anotherOfficesList");
        assertThat(reasons(desk.bankFile(id, folder.resolve("bank.csv"), GB18030, TEXTS))).containsExactly("payment.anotherOfficesList");
        Path back = file("return.csv", "参考号,账号,金额,状态", "x,1,1,成功");
        assertThat(reasons(desk.reconcile(id, back, TODAY).refusals())).containsExactly("payment.anotherOfficesList");
        assertThat(draft(year()).payable()).hasSize(1);
        assertThat(desk.overpaid(Practice.TOWNSHIP.code(), Progress.NONE)).isEmpty();
    }

    /** The list as each kind of file. */
    private Map<String, byte[]> printed(PaymentList list) throws IOException {
        PaymentPaper words = new PaymentPaper(TEXTS, AreaTree.of(register.areas().all()));
        Map<String, byte[]> files = new HashMap<>();
        for (String form : List.of("pdf", "xlsx", "csv")) {
            Path file = folder.resolve("list." + form);
            words.of(desk.sheet(list.id()).orElseThrow()).write(file, words::page);
            files.put(form, Files.readAllBytes(file));
        }
        return files;
    }

    @Test
    void aSupervisorLooksAndWritesNothing() throws Exception {
        AwardCase claim = payable("岩温");
        PaymentList list = stored(year());
        Path back = file("return.csv", "参考号,账号,金额,状态", reference(claim) + "," + NUMBER + ",720,成功");
        register.database().transaction(() -> register.accounts().add("刀乡长", Role.SUPERVISOR));
        Path at = register.database().file();
        register.close();
        KeyFile keys = KeyFile.read(KeyFile.beside(at));
        keys.put(keys.unlock("admin", Practice.passphrase()), "刀乡长", "second".toCharArray());
        register = Practice.REGISTERS.open(at, "刀乡长", "second".toCharArray(), Practice.CLOCK);
        desk = new PaymentDesk(register, Practice.CLOCK);
        accounts = new AccountDesk(register);
        long before = register.history().size();

        for (List<Refusal> said : List.of(desk.store(draft(year())).refusals(), desk.close(list.id(), true), desk.reconcile(list.id(), back, TODAY).refusals(),
                accounts.enter(claim.person(), "农业银行", NUMBER, "岩温").refusals(), desk.bankFile(list.id(), folder.resolve("bank.csv"), GB18030, TEXTS))) {
            assertThat(reasons(said)).contains("payment.supervisorWritesNothing");
        }
        assertThat(register.history().size()).isEqualTo(before);
        assertThat(folder.resolve("bank.csv")).doesNotExist();
    }

    @Test
    void whoWasLeftOutOfAClosedVillageIsNotPaidInItsPeriodButLater() {
        PaymentAsk village = PaymentAsk.of("rural-reward", Practice.VILLAGE, YearMonth.of(2009, 1), YearMonth.of(2009, 6));
        payable("岩温");
        desk.close(stored(village).id(), true);
        AwardCase late = payable("玉香");

        assertThat(draft(year()).rows()).filteredOn(row -> row.payment().awardCase().equals(late.id())).flatExtracting(row -> reasons(row.refusals()))
                .containsExactly("payment.periodClosed");
        PaymentAsk later = new PaymentAsk("rural-reward", Practice.TOWNSHIP.code(), YearMonth.of(2009, 7), YearMonth.of(2009, 12), YearMonth.of(2009, 1));
        assertThat(draft(later).payable()).filteredOn(payment -> payment.awardCase().equals(late.id())).extracting(Payment::amountFen)
                .containsExactly(36000L, 36000L);
    }

    @Test
    void whatWasPaidAfterAnExitOrAgainstTheFactsIsShownAndNeverSetOff() {
        AwardCase left = payable("岩温");
        AwardCase pensioner = payable("玉香");
        payable("李明");
        stored(year());
        payees.exit(left, 1, LocalDate.of(2009, 10, 5));
        payees.drawsPension(pensioner.person());

        List<OverpaidRow> rows = desk.overpaid(Practice.TOWNSHIP.code(), Progress.NONE);

        assertThat(rows).extracting(row -> row.person().name() + " " + row.overpayment().cause() + " " + row.overpayment().fen())
                .containsExactly("岩温 " + Overpayment.Cause.AFTER_EXIT + " 12000", "玉香 " + Overpayment.Cause.NOT_DUE + " 72000");
        assertThat(rows.get(0).overpayment().monthsInOrder()).containsExactly(YearMonth.of(2009, 11), YearMonth.of(2009, 12));
        assertThat(draft(year()).rows()).isEmpty();
    }

    @Test
    void anAccountIsCheckedBeforeItIsWritten() {
        AwardCase claim = payees.confirmed("岩温");
        assertThat(reasons(accounts.enter(claim.person(), "农业银行", "12345", "岩温").refusals())).containsExactly("account.numberNotDigits");
        assertThat(accounts.of(claim.person())).isEmpty();
        EnteredAccount odd = accounts.enter(claim.person(), "农业银行", "4111 1111 1111 1112", "岩香");
        assertThat(reasons(odd.warnings())).containsExactly("account.checkDigit", "account.otherHolder");
        assertThat(accounts.of(claim.person())).containsExactly(odd.account());
    }
}
