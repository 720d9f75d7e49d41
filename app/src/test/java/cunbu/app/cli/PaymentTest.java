package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.PaidTownship;
import cunbu.app.award.ReturnRefused;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Problems.Known;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code payment}. */
class PaymentTest {

    private static final String[] YEAR = {"--scheme", "rural-reward", "--from", "2009-01", "--to", "2009-12-31"};
    private static final Pattern LIST = Pattern.compile("530824101000-[a-z2-7]{26}");

    @TempDir
    private Path folder;
    private PaidTownship township;
    private String passphrase;
    private StringWriter printed = new StringWriter();

    @BeforeEach
    void fill() throws IOException {
        township = PaidTownship.create(folder);
        passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase())).toString();
    }

    @Test
    void aListIsShownAsJsonWithHiddenAccountsAndExactAmounts() {
        assertThat(run("list", YEAR, "--json")).isEqualTo(0);
        assertThat(printed.toString()).contains("\"list\" : null", "\"name\" : \"岩温\"", "\"amount\" : \"720.00\"", "\"account\" : \"************1111\"",
                "\"payer\" : \"central\"", "\"amount\" : \"1152.00\"", "\"month\" : \"2009-12\"", "\"amount\" : \"120.00\"", "\"reason\" : \"payment.noAccount\"")
                .doesNotContain(PaidTownship.NUMBER);
        String once = printed.toString();
        assertThat(run("list", YEAR, "--json")).isEqualTo(0);
        assertThat(printed.toString()).isEqualTo(once + once);
    }

    @Test
    void aPersonReadsATable() {
        assertThat(run("list", YEAR)).isEqualTo(0);
        assertThat(printed.toString()).contains("岩温", "芒冒村村民委员会", "720.00", "没有银行账号", "共 2 笔，1440.00 元", "省负担 288.00 元");
    }

    @Test
    void aListIsStoredSentReconciledAndClosed() throws IOException {
        String list = store();
        assertThat(run("list", new String[0])).isEqualTo(0);
        assertThat(printed.toString()).contains(list, "1440.00");

        Path sent = folder.resolve("bank.csv");
        assertThat(run("bank-file", new String[] {"--list", list, "--out", sent.toString(), "--charset", "utf-8"})).isEqualTo(0);
        List<String> rows = Files.readAllLines(sent, StandardCharsets.UTF_8);
        assertThat(rows).hasSize(3).anySatisfy(row -> assertThat(row).contains(PaidTownship.NUMBER, "岩温", "720.00"));

        Path back = folder.resolve("back.csv");
        Files.write(back, Stream.concat(Stream.of(rows.get(0).substring(1) + ",处理结果,失败原因"), rows.stream().skip(1)
                .map(row -> row + (row.contains("岩温") ? ",成功," : ",失败,账号不存在"))).toList());
        assertThat(run("close", new String[] {"--list", list})).isEqualTo(1);
        assertThat(run("reconcile", new String[] {"--list", list, back.toString(), "--dry-run"})).isEqualTo(0);
        printed = new StringWriter();
        assertThat(run("reconcile", new String[] {"--list", list, back.toString(), "--json"})).isEqualTo(0);
        assertThat(printed.toString()).contains("\"paid\" : 1", "\"returned\" : 1", "\"reason\" : \"账号不存在\"").doesNotContain(PaidTownship.NUMBER);
        assertThat(run("close", new String[] {"--list", list})).isEqualTo(0);

        printed = new StringWriter();
        assertThat(run("list", new String[] {"--list", list}, "--json")).isEqualTo(0);
        String closed = printed.toString();
        assertThat(closed).contains("\"closedOn\" : \"2009-12-31\"", "\"result\" : \"paid\"", "\"result\" : \"returned\"");
        assertThat(run("account", new String[] {"--person", township.first.person().text(), "--bank", "邮政储蓄", "--number", "123456789012", "--holder", "岩温"}))
                .isEqualTo(0);
        printed = new StringWriter();
        assertThat(run("list", new String[] {"--list", list}, "--json")).isEqualTo(0);
        assertThat(printed.toString()).isEqualTo(closed);
        printed = new StringWriter();
        assertThat(run("store", YEAR, "--json")).isEqualTo(1);
        assertThat(printed.toString()).contains("\"reason\" : \"payment.periodClosed\"");
    }

    @Test
    void aReportHasTheListsOfThePeriodOrElseADraft() throws IOException {
        Path file = folder.resolve("list.csv");
        assertThat(report(file, "--scheme", "rural-reward")).isEqualTo(0);
        assertThat(Files.readString(file)).contains("拟发名单", "岩温,芒冒村村民委员会,农村信用社,************1111,2009-01 至 2009-12,720.00,576.00,144.00", "省,288.00",
                "2009-12,120.00", "未发放的：", "李明").doesNotContain(PaidTownship.NUMBER);
        assertThat(report(folder.resolve("none.csv"))).isEqualTo(1);
        store();
        assertThat(report(file)).isEqualTo(0);
        assertThat(Files.readString(file)).contains("岩温").doesNotContain("拟发名单");
        assertThat(report(folder.resolve("list.pdf"))).isEqualTo(0);
    }

    @Test
    void whatDoesNotFitIsAFinding() throws IOException {
        String list = store();
        Path back = Files.write(folder.resolve("back.csv"), List.of("业务编号,账号,金额,处理结果", "xyz,1,720,成功"));
        assertThat(run("reconcile", new String[] {"--list", list, back.toString()})).isEqualTo(1);
        assertThat(printed.toString()).contains("第 2 行：没有这笔", "文件中没有 2 笔");
        assertThat(run("reconcile", new String[] {"--list", list, Files.write(folder.resolve("odd.csv"), List.of("a,b", "1,2")).toString()})).isEqualTo(1);
    }

    @Test
    void aListStoredByMistakeIsTakenBack() {
        String list = store();
        assertThat(run("cancel", new String[] {"--list", list, "--reason", " "})).isEqualTo(1);
        assertThat(run("cancel", new String[] {"--list", list, "--reason", "月份填错"})).isEqualTo(0);
        printed = new StringWriter();
        assertThat(store()).isNotEqualTo(list);
    }

    @Test
    void anAccountIsShownHiddenAndItsRulesHold() {
        String person = township.first.person().text();
        assertThat(run("account", new String[] {"--person", person}, "--json")).isEqualTo(0);
        assertThat(printed.toString()).contains("\"number\" : \"************1111\"").doesNotContain(PaidTownship.NUMBER);
        assertThat(run("account", new String[] {"--person", person, "--bank", "邮政储蓄", "--number", "12", "--holder", "岩温"})).isEqualTo(1);
    }

    @Test
    void nothingWasPaidThatWasNotDue() {
        store();
        assertThat(run("overpaid", new String[0], "--json")).isEqualTo(0);
        assertThat(printed.toString()).contains("\"overpayments\" : [ ]");
    }

    @Test
    void wrongUseIsTwo() {
        assertThat(run("store", new String[] {"--scheme", "rural-reward"})).isEqualTo(2);
        assertThat(run("list", new String[] {"--from", "2009-13", "--to", "2009-12", "--scheme", "rural-reward"})).isEqualTo(2);
        assertThat(run("list", new String[] {"--list", "530824101000-" + "z".repeat(26)})).isEqualTo(2);
        assertThat(run("close", new String[] {"--list", "1"})).isEqualTo(2);
        assertThat(run("bank-file", new String[] {"--list", "1", "--out", "bank.txt"})).isEqualTo(2);
        assertThat(run("bank-file", new String[] {"--list", "1", "--out", "bank.csv", "--charset", "latin1"})).isEqualTo(2);
        assertThat(run("account", new String[] {"--person", township.first.person().text(), "--bank", "x"})).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
    }

    private String store() {
        assertThat(run("store", YEAR)).isEqualTo(0);
        Matcher found = LIST.matcher(printed.toString());
        assertThat(found.find()).isTrue();
        printed = new StringWriter();
        return found.group();
    }

    private int report(Path file, String... more) {
        return command("report", Stream.concat(Stream.of("--kind", "payment", "--from", "2009-01-01", "--to", "2009-12-31", "--out", file.toString()), Stream.of(more)));
    }

    private int run(String command, String[] options, String... more) {
        return command("payment", Stream.of(Stream.of(command), Stream.of(options), Stream.of(more)).flatMap(each -> each));
    }

    private int command(String command, Stream<String> options) {
        Texts texts = new Texts(Language.ZH);
        Problems problems = new Problems(texts, List.of(new Known<>(ReturnRefused.class, ReturnRefused::reason, ReturnRefused::about)));
        Cli cli = new Cli(texts, problems, List.of(Group.of("payment", texts, new PaymentShow(Practice.REGISTERS, texts), new PaymentKeep(Practice.REGISTERS, texts),
                new PaymentClose(Practice.REGISTERS, texts), new PaymentCancel(Practice.REGISTERS, texts), new PaymentBankFile(Practice.REGISTERS, texts), new PaymentReconcile(Practice.REGISTERS, texts),
                new PaymentOverpaid(Practice.REGISTERS, texts), new PaymentAccount(Practice.REGISTERS, texts)), new Report(Practice.REGISTERS, texts)), Map.of(ReturnRefused.class, Exit.REFUSED));
        return cli.run(new PrintWriter(printed), Stream.of(Stream.of(command), options,
                Stream.of("--register", folder.resolve("village.cunbu").toString(), "--passphrase-file", passphrase, "--today", "2009-12-31"))
                .flatMap(each -> each).toArray(String[]::new));
    }
}
