package cunbu.app.award.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.PaidTownship;
import cunbu.app.award.AccountDesk;
import cunbu.app.award.PaymentDesk;
import cunbu.app.award.PaymentRow;
import cunbu.app.award.ReturnRefused;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Problems.Known;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.BankReturn.Match;
import cunbu.core.payment.PaymentResult;
import cunbu.core.place.AreaTree;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentsViewModelTest {

    private static final Texts TEXTS = new Texts(Language.ZH);

    @TempDir
    Path folder;
    private final List<String> said = new ArrayList<>();
    private Register register;
    private PaidTownship township;
    private PaymentsViewModel model;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        township = new PaidTownship(register);
        Problems problems = new Problems(TEXTS, List.of(new Known<>(ReturnRefused.class, ReturnRefused::reason, ReturnRefused::about)));
        model = new PaymentsViewModel(new PaymentDesk(register, Practice.CLOCK), new AwardDesk(register, Practice.CLOCK),
                AreaTree.of(register.areas().all()), Jobs.inline(), TEXTS, problems, said::add);
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void store() {
        model.show();
        model.store();
    }

    private String reference(AwardCase claim) {
        return BankReturn.reference(register.payments().ofCase(claim.id()).get(0));
    }

    private Path bankReturn(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("业务编号,账号,金额,处理结果,失败原因,交易日期"));
        all.addAll(List.of(lines));
        return Files.write(folder.resolve("return.csv"), all);
    }

    private List<String> reasons() {
        return model.refusals.stream().map(Refusal::reason).toList();
    }

    @Test
    void aListIsShownBeforeItIsStoredWithWhyNobodyIsPaid() {
        model.show();

        assertThat(model.sheet.get().rows()).extracting(PaymentRow::name).containsExactlyInAnyOrder("岩温", "玉香", "李明");
        PaymentWords words = new PaymentWords(TEXTS);
        assertThat(words.state(model.sheet.get().notPayable().get(0))).contains("没有银行账号");
        assertThat(words.sums(model.sheet.get())).contains("1440").contains("1 笔不能发");
        assertThat(model.sheet.get().payable().stream().map(words::months)).containsOnly("2009-01 至 2009-12");
        assertThat(model.lists).isEmpty();
        assertThat(model.isStored()).isFalse();
    }

    @Test
    void whatIsNoMonthIsSaidAtItsField() {
        model.from.set("one day");
        model.to.set("2009年13月");
        model.show();
        assertThat(model.refusals).extracting(Refusal::field).containsExactly("from", "to");
        model.from.set("２００９/3");
        model.to.set("200912");
        model.show();
        assertThat(model.refusals).isEmpty();
        assertThat(model.sheet.get().list().fromMonth()).hasToString("2009-03");
        model.to.set("2009-01");
        model.show();
        assertThat(reasons()).containsExactly("payment.monthsReversed");
    }

    @Test
    void aStoredListIsShownAmongTheListsAndIsNotStoredTwice() {
        model.store();
        assertThat(reasons()).containsExactly("payment.showFirst");
        store();

        assertThat(model.refusals).isEmpty();
        assertThat(model.isStored()).isTrue();
        assertThat(model.lists).hasSize(1);
        assertThat(model.lists.get(0).tally().withoutAccount()).isEqualTo(1);
        assertThat(said).containsExactly("名单已保存。下一步：生成银行文件。");
        model.store();
        assertThat(reasons()).containsExactly("payment.storedBefore");
    }

    @Test
    void aListThatWasShownBeforeTheRegisterChangedIsNotStored() {
        model.show();
        new AccountDesk(register).enter(township.withoutAccount.person(), "农村信用社", PaidTownship.NUMBER, "李明");
        model.store();
        assertThat(reasons()).containsExactly("payment.changedSince");
        model.again();
        model.store();
        assertThat(model.refusals).isEmpty();
        assertThat(model.lists.get(0).tally().withoutAccount()).isZero();
    }

    @Test
    void theBankFileIsWrittenInTheChosenEncoding() throws IOException {
        store();
        Path file = folder.resolve("bank.csv");
        model.bankFile(file, StandardCharsets.UTF_8);
        assertThat(Files.readString(file)).contains("玉香");
        model.bankFile(file, Charset.forName("GB18030"));
        assertThat(Files.readString(file, Charset.forName("GB18030"))).contains("玉香");
        assertThat(said).last().asString().startsWith("已写入 bank.csv");
    }

    @Test
    void whatTheBankReportsIsComparedFirstAndThenTakenIn() throws IOException {
        store();
        Path file = bankReturn(reference(township.first) + "," + PaidTownship.NUMBER + ",720,成功,,2009-12-31",
                reference(township.second) + "," + PaidTownship.NUMBER + ",702,成功,,2009-12-31");
        model.compare(file);

        assertThat(model.reconciled.get().lines()).extracting(BankReturn.Line::match).containsExactlyInAnyOrder(Match.PAID, Match.AMOUNT_DIFFERS);
        assertThat(register.payments().ofCase(township.first.id()).get(0).result()).isNull();
        assertThat(model.comparing.get()).isTrue();
        model.take();
        assertThat(register.payments().ofCase(township.first.id()).get(0).result()).isEqualTo(PaymentResult.PAID);
        assertThat(register.payments().ofCase(township.second.id()).get(0).result()).isNull();
        assertThat(model.comparing.get()).isFalse();
        assertThat(model.reconciled.get().lines()).hasSize(2);
        assertThat(model.unreported()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoReturnIsExplained() throws IOException {
        store();
        model.compare(Files.write(folder.resolve("other.csv"), List.of("姓名,电话", "岩温,1")));
        assertThat(model.problem.get()).contains("E-BANK-01");
        assertThat(model.reconciled.get()).isNull();
    }

    @Test
    void aClosedListDoesNotChange() throws IOException {
        store();
        model.close();
        assertThat(model.sheet.get().list().closedOn()).isEqualTo(LocalDate.of(2009, 12, 31));
        assertThat(said).last().isEqualTo("已结账。");
        model.compare(bankReturn(reference(township.first) + "," + PaidTownship.NUMBER + ",720,成功,,2009-12-31"));
        assertThat(reasons()).containsExactly("payment.listClosed");
        assertThat(model.comparing.get()).isFalse();
    }

    @Test
    void theListIsSavedWithMaskedAccounts() throws IOException {
        store();
        Path file = folder.resolve("list.csv");
        model.export(file);
        assertThat(Files.readString(file)).contains("岩温").contains("************1111").doesNotContain(PaidTownship.NUMBER);
    }

    @Test
    void nothingIsOverpaidWhereNothingWasPaid() {
        model.findOverpaid();
        assertThat(model.overpaid).isEmpty();
        assertThat(model.problem.get()).isEmpty();
    }
}
