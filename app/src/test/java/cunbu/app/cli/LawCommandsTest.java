package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code law list}, {@code law show} and {@code law add}. */
class LawCommandsTest {

    private static final String AMOUNT = "rural-reward/base-amount";

    @TempDir
    Path folder;
    private StringWriter printed;
    private String county;
    private String passphrase;

    @BeforeEach
    void create() throws IOException {
        Practice.createCounty(folder).close();
        county = folder.resolve("county-office.cunbu").toString();
        passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase())).toString();
    }

    @Test
    void theShippedBookIsListedWithoutARegister() {
        assertThat(run("law", "list", "--area", "530824101201", "--on", "2009-12-31", "--json")).isEqualTo(0);

        assertThat(json()).contains("\"area\":\"530824101201\",\"on\":\"2009-12-31\"",
                "{\"parameter\":\"rural-reward/two-daughters\",\"unit\":\"yes-no\",\"holding\":{\"area\":\"530824000000\",\"from\":\"2004-01-01\","
                        + "\"value\":\"yes\",\"source\":\"国人口发〔2004〕39号\",\"confirmed\":false}}",
                "{\"parameter\":\"rural-reward/only-daughter-top-up\",\"unit\":\"CNY/year\",\"holding\":null}");
    }

    @Test
    void oneParameterIsShownWithAllItsValues() {
        assertThat(run("law", "show", AMOUNT, "--today", "2009-12-31", "--json")).isEqualTo(0);
        assertThat(json()).contains("\"purpose\":\"National minimum of the rural reward (奖励扶助金), per person.\"", "\"choices\":[]",
                "{\"area\":\"000000000000\",\"from\":\"2009-01-01\",\"value\":\"720\",\"source\":\"国人口发〔2008〕83号\",\"confirmed\":true,"
                        + "\"enteredOn\":null,\"replaced\":false,\"holds\":true}");
        assertThat(run("law", "show", "rural-reward/two-daughters", "--area", "530824000000", "--on", "2009-12-31")).isEqualTo(0);
        assertThat(printed.toString()).contains("两女户可否享受", "当日有效、待县级确认");
    }

    @Test
    void aCountyEntersAValueAndReadsItBack() {
        assertThat(add("--value", "８００", "--source", "景计生发〔2009〕3号")).isEqualTo(0);
        assertThat(json()).contains("\"written\":true,\"refusals\":[],\"warnings\":[{\"field\":\"value\",\"reason\":\"law.hidesLater\"");
        assertThat(on("law", "show", AMOUNT, "--on", "2009-12-31", "--json")).isEqualTo(0);
        assertThat(json()).contains("\"value\":\"800\",\"source\":\"景计生发〔2009〕3号\",\"confirmed\":true,\"enteredOn\":\"2009-12-31\",\"replaced\":false,"
                + "\"holds\":true}");
        assertThat(add("--value", "810", "--source", "景计生发〔2009〕3号", "--unconfirmed")).isEqualTo(1);
        assertThat(json()).contains("\"written\":false,\"refusals\":[{\"field\":\"fromOn\",\"reason\":\"law.enteredTwice\"");
        assertThat(add("--value", "810", "--source", "景计生发〔2009〕3号", "--unconfirmed", "--correct")).isEqualTo(0);
        assertThat(on("law", "list", "--on", "2009-12-31", "--json")).isEqualTo(0);
        assertThat(json()).contains("\"value\":\"810\",\"source\":\"景计生发〔2009〕3号\",\"confirmed\":false");
    }

    @Test
    void whatIsRefusedIsSaidAndWrongUseIsTwo() {
        assertThat(on("law", "add", "--parameter", "rural-reward/moon", "--from", "2009-01-01", "--value", "1", "--source", "x")).isEqualTo(1);
        assertThat(printed.toString()).contains("本程序没有“rural-reward/moon”这个政策参数。");
        assertThat(run("law", "show", "rural-reward/moon")).isEqualTo(2);
        assertThat(on("law", "add", "--parameter", AMOUNT, "--from", "2009-01-01", "--value", "1")).isEqualTo(2);
    }

    @Test
    void aTargetIsSetForServiceButNeverForBirths() {
        assertThat(on("law", "add", "--parameter", "target/payment-rate", "--from", "2009-01-01", "--value", "95", "--source", "县政府考核办法")).isEqualTo(0);
        assertThat(on("law", "show", "target/payment-rate", "--on", "2009-12-31")).isEqualTo(0);
        assertThat(printed.toString()).contains("县定目标 · 奖励扶助兑现率", "95%", "县政府考核办法");
        assertThat(on("indicators", "--from", "2009-01-01", "--to", "2009-12-31", "--json")).isEqualTo(0);
        assertThat(json()).containsOnlyOnce("\"target\":").contains("\"target\":{\"value\":\"95\",\"source\":\"县政府考核办法\",\"confirmed\":true}");
        assertThat(on("indicators", "--from", "2008-01-01", "--to", "2008-12-31", "--json")).isEqualTo(0);
        assertThat(json()).doesNotContain("\"target\":");
        assertThat(on("law", "add", "--parameter", "target/policy-compliant-birth-rate", "--from", "2009-01-01", "--value", "95", "--source", "x")).isEqualTo(1);
        assertThat(printed.toString()).contains("不能设“target/policy-compliant-birth-rate”这个目标", "target/payment-rate", "target/migrant-feedback-rate");
    }

    private int add(String... more) {
        List<String> arguments = new ArrayList<>(List.of("law", "add", "--parameter", AMOUNT, "--from", "2009-01-01", "--today", "2009-12-31", "--json"));
        arguments.addAll(List.of(more));
        return on(arguments.toArray(String[]::new));
    }

    private int on(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", county, "--passphrase-file", passphrase));
        return run(all.toArray(String[]::new));
    }

    private String json() {
        return printed.toString().replaceAll("\\s*\n\\s*", "").replace("\" : ", "\":").replace(", \"", ",\"").replace("{ ", "{").replace(" }", "}")
                .replace("[ ", "[").replace(" ]", "]");
    }

    private int run(String... arguments) {
        printed = new StringWriter();
        Texts texts = new Texts(Language.ZH);
        Object law = Group.of("law", texts, new LawList(Practice.REGISTERS, texts), new LawShow(Practice.REGISTERS, texts),
                new LawAdd(Practice.REGISTERS, texts));
        return new Cli(texts, new Problems(texts, List.of()), List.of(law, new Indicators(Practice.REGISTERS, texts)), Map.of()).run(new PrintWriter(printed), arguments);
    }
}
