package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.core.award.Schemes;
import cunbu.core.law.LawBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideTest {

    private static final String FACTS = """
            {"applicant":"husband",
             "persons":[{"id":"husband","sex":"male","bornOn":"1947-03-01",
                         "hukou":[{"kind":"agricultural","area":"530824000000","from":"1947-03-01"}],
                         "urbanPension":false,"employedByUnit":false,"sentences":[]}],
             "marriages":[], "children":[{"id":"c1","sex":"female","bornOn":"1972-04-01","parents":["husband"],"origin":"own"}]}""";

    @TempDir
    Path folder;
    private final StringWriter printed = new StringWriter();

    @Test
    void aDecisionIsPrintedAsTheContractPromises() throws IOException {
        assertThat(run("--lang", "en", "decide", "--scheme", "rural-reward", "--on", "2009-12-31", "--facts", file(FACTS), "--json")).isEqualTo(0);

        assertThat(printed.toString()).contains("\"scheme\" : \"rural-reward\"", "\"person\" : \"husband\"", "\"on\" : \"2009-12-31\"",
                "\"area\" : \"530824000000\"", "\"verdict\" : \"ELIGIBLE\"", "\"question\" : \"oldEnough\"", "\"answer\" : \"YES\"",
                "\"evidence\" : \"born 1947-03-01, 62 on 2009-12-31\"", "\"citation\" : \"国人口发〔2004〕36号\"", "\"year\" : 2009",
                "\"total\" : \"720.00\"", "\"kind\" : null", "\"month\" : \"2009-01\"", "\"amount\" : \"60.00\"", "\"payer\" : \"central\"",
                "\"amount\" : \"576.00\"", "\"eligibleFrom\" : \"2007-01-01\"", "\"wouldNeed\" : [ ]", "\"missing\" : [ ]", "\"lawVersion\" : \"");
    }

    @Test
    void theValuesOfTheLawThatADecisionUsedAreNamedWithTheirSource() throws IOException {
        String[] command = {"decide", "--scheme", "rural-reward", "--on", "2009-12-31", "--facts", file(FACTS)};
        assertThat(run(Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new))).isEqualTo(0);
        assertThat(printed.toString()).containsPattern("\"law\" : \\[ \\{\\s+\"parameter\" : \"[a-z-]+/[a-z-]+\",\\s+\"value\"")
                .containsPattern("\"parameter\" : \"rural-reward/base-amount\",\\s+\"value\" : \"720\",\\s+\"area\" : \"000000000000\",\\s+"
                        + "\"from\" : \"2009-01-01\",\\s+\"source\" : \"国人口发〔2008〕83号\",\\s+\"confirmed\" : true");

        assertThat(run(command)).isEqualTo(0);
        assertThat(printed.toString()).contains("奖励扶助金国家标准（每人）", "720 元/年", "全国 国人口发〔2008〕83号");
    }

    @Test
    void notEligibleIsAnAnswerToo() throws IOException {
        assertThat(run("--lang", "en", "decide", "--scheme", "rural-reward", "--on", "2006-12-31", "--facts", file(FACTS), "--json")).isEqualTo(0);

        assertThat(printed.toString()).contains("\"verdict\" : \"NOT_ELIGIBLE\"", "\"amount\" : null", "\"change\" : \"wait until 2007-01-01\"");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        String[] command = {"decide", "--scheme", "rural-reward", "--on", "2009-12-31", "--facts", file(FACTS), "--json"};
        run(command);
        String first = printed.toString();
        printed.getBuffer().setLength(0);
        run(Stream.concat(Stream.of(command), Stream.of("--today", "2030-01-01")).toArray(String[]::new));

        assertThat(printed.toString()).isEqualTo(first);
    }

    @Test
    void aPersonReadsSentences() throws IOException {
        assertThat(run("decide", "--scheme", "rural-reward", "--on", "2009-12-31", "--facts", file(FACTS))).isEqualTo(0);

        assertThat(printed.toString()).contains("农村部分计划生育家庭奖励扶助：符合，2009-12-31", "2009 年金额：720.00 元", "已达到年龄", "待县级确认");
    }

    @Test
    void theAreaChoosesTheLaw() throws IOException {
        assertThat(run("decide", "--scheme", "rural-reward", "--on", "2009-12-31", "--area", "110000000000", "--facts", file(FACTS), "--json"))
                .isEqualTo(0);

        assertThat(printed.toString()).contains("\"area\" : \"110000000000\"", "\"verdict\" : \"NOT_ELIGIBLE\"");
    }

    @Test
    void wrongUseIsTwoAndAMissingFileIsThree() throws IOException {
        assertThat(run("decide", "--scheme", "lottery", "--on", "2009-12-31", "--facts", file(FACTS))).isEqualTo(2);
        assertThat(run("decide", "--scheme", "rural-reward", "--on", "soon", "--facts", file(FACTS))).isEqualTo(2);
        assertThat(run("decide", "--scheme", "rural-reward", "--on", "2009-12-31", "--facts", file("{"))).isEqualTo(2);
        assertThat(run("decide", "--scheme", "rural-reward", "--on", "2009-12-31", "--facts", file("{\"applicant\":\"x\"}"))).isEqualTo(2);
        assertThat(run("decide", "--scheme", "rural-reward", "--on", "2009-12-31", "--facts", folder.resolve("none").toString())).isEqualTo(3);
        assertThat(printed.toString()).isEmpty();
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("facts.json"), content).toString();
    }

    private int run(String... arguments) {
        Texts texts = new Texts(Language.ZH);
        Cli cli = new Cli(texts, new Problems(texts, List.of()), List.of(new Decide(new Schemes(LawBook.shipped()), texts)), Map.of());
        return cli.run(new PrintWriter(printed), arguments);
    }
}
