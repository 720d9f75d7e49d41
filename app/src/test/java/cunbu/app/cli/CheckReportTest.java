package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.law.LawValue;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckReportTest {

    private static final Pattern FINDING = Pattern.compile("\"about\" : \"([^\"]+)\",\\s+\"published\" : (\\S+),\\s+\"recomputed\" : (\\S+),"
            + "\\s+\"verdict\" : \"(\\w+)\",\\s+\"explanation\" : \"(.*)\"\n");

    @TempDir
    Path folder;
    private final StringWriter printed = new StringWriter();

    @Test
    void theReportOf2009IsRightButForTheShareOfTheAssociation() throws IOException {
        assertThat(run("check-report", reportOf2009(), "--json")).isEqualTo(1);

        assertThat(findings()).contains("association-member-share \"12.50\" \"14.52\" MISMATCH", "crude-birth-rate \"7.02\" \"7.02\" MATCH",
                "policy-compliant-birth-rate \"98.53\" \"98.53\" MATCH", "policy-compliant-birth-rate.change \"-0.44\" \"-0.44\" MATCH",
                "first-birth-share.change \"-2.06\" \"-2.06\" MATCH", "second-birth-share.change \"2.06\" \"2.06\" MATCH",
                "long-acting-contraception-rate \"83.93\" \"83.93\" MATCH", "two-daughter-sterilisation-share \"54.54\" \"54.54\" MATCH",
                "sex-ratio-at-birth \"108.00\" null UNKNOWN", "only-child-certificate-rate \"43.00\" null UNKNOWN").hasSize(19);
        assertThat(findings().stream().filter(each -> each.endsWith(" MATCH") || each.endsWith(" UNKNOWN"))).hasSize(18);
    }

    @Test
    void theBaseOfItsCertificateRateIsCalledInASentence() throws IOException {
        assertThat(run("--lang", "en", "check-report", reportOf2009())).isEqualTo(1);

        assertThat(printed.toString()).contains("Only-child certificates held: Not given: married women with one child. For 9,420 to give 43, the base must "
                + "lie between 21,656 and 22,164 (21,410 to 21,906 if decimals were cut off). It is not married women aged 15-49 (55,332), which gives 17.02.",
                "Association members: It does not follow: association members (42,226) over closing population (290,883) gives 14.52.",
                "mismatch 1, inconsistent 0, other denominator 0, rounding 0, unknown 9, match 9");
    }

    @Test
    void itSpeaksChineseUnlessAskedOtherwise() throws IOException {
        assertThat(run("check-report", reportOf2009())).isEqualTo(1);

        assertThat(printed.toString()).contains("协会会员比重：算不出这个数：协会会员（42,226）除以期末人口（290,883）得 14.52。");
    }

    @Test
    void whereNothingIsWrongItIsDone() throws IOException {
        String file = file("""
                {"measures": {"births": "2,042", "births-first": 1245, "nonsense": 1}, "published": {"first-birth-share": {"value": "61.0", "colour": "red"},
                 "death-rate": {"value": 5, "change": null}, "happiness": {"value": 1}}, "sums": []}""");

        assertThat(run("check-report", file, "--json")).isEqualTo(0);
        assertThat(findings()).containsExactly("death-rate \"5.00\" null UNKNOWN", "first-birth-share \"61.00\" \"60.97\" MATCH");
    }

    @Test
    void aNumberKeepsThePrecisionItIsWrittenWith() throws IOException {
        assertThat(run("check-report", file("""
                {"measures": {"births": 1000, "births-first": 604}, "published": {"first-birth-share": {"value": 60}}}"""), "--json")).isEqualTo(0);
        assertThat(run("check-report", file("""
                {"measures": {"births": 1000, "births-first": 604}, "published": {"first-birth-share": {"value": 60.00}}}"""), "--json")).isEqualTo(1);
    }

    @Test
    void aSumThatFailsIsAFinding() throws IOException {
        assertThat(run("check-report", file("""
                {"measures": {"births": 2042, "births-first": 1245, "births-second": 788, "births-higher": 8},
                 "sums": [{"total": "births", "parts": ["births-first", "births-second", "births-higher"]}]}"""), "--json")).isEqualTo(1);
        assertThat(findings()).containsExactly("births \"2042\" \"2041\" INCONSISTENT");
    }

    @Test
    void valuesThatAreNoNumbersAreFindingsAndNeverStackTraces() throws IOException {
        assertThat(run("check-report", file("""
                {"measures": {"births": [1], "deaths": "many"}, "published": {"crude-birth-rate": {"value": {}}, "death-rate": {"value": true, "change": "x"},
                 "in-migrants": 17}}"""), "--json")).isEqualTo(0);
        assertThat(findings()).containsExactly("death-rate null null UNKNOWN", "death-rate.change null null UNKNOWN", "in-migrants \"17\" null UNKNOWN",
                "deaths null null UNKNOWN", "births null null UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                              | 1:2
            []                                             | JSON
            {"measures": [1]}                              | measures
            {"published": 7}                               | published
            {"area": "53"}                                 | area
            {"period": {"from": "2009", "to": ""}}         | period.from
            {"sums": {}}                                   | sums
            {"sums": [{"total": "births"}]}                | sums[0].parts
            {"sums": [{"total": 1, "parts": ["births"]}]}  | sums[0].total
            """)
    void aFileThatCannotBeReadIsRefusedWithThePlace(String content, String place) throws IOException {
        StringWriter said = new StringWriter();

        assertThat(run(said, "check-report", file(content))).isEqualTo(2);
        assertThat(said.toString()).contains(place);
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsTheWorldsNo() {
        assertThat(run("check-report", folder.resolve("none.json").toString())).isEqualTo(3);
    }

    @Test
    void whatTheFileLeavesOutIsTakenFromTheRegisterAndSaidSo() throws IOException {
        try (Register register = Practice.create(folder)) {
            register.database().transaction(() -> register.persons()
                    .add(Practice.person(register.persons().newId(), null, "岩罕", Sex.FEMALE, LocalDate.of(1980, 5, 1))));
        }
        Path passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()));
        String register = folder.resolve("village.cunbu").toString();
        String file = file("""
                {"area": "%s", "period": {"from": "2008-10-01", "to": "2009-09-30"}, "measures": {"women-15-49": 1},
                 "published": {"women-15-49-share": {"value": 100}}}""".formatted(Practice.VILLAGE));

        assertThat(run("check-report", file, "--register", register, "--passphrase-file", passphrase.toString(), "--json")).isEqualTo(0);
        assertThat(findings()).contains("women-15-49-share \"100.00\" \"100.00\" MATCH");
        assertThat(printed.toString()).containsPattern("\"filled\" : \\[.*\"closing-population\"").doesNotContain("\"women-15-49\"");

        assertThat(run("check-report", file("{\"measures\": {}}"), "--register", register, "--passphrase-file", passphrase.toString())).isEqualTo(2);
    }

    @Test
    void whereTheCountyHasChangedABaseItsReportsAreMeasuredByThatOne() throws IOException {
        try (Register register = Practice.create(folder)) {
            register.database().transaction(() -> register.lawValues().add(new LawValue(new RecordId("530824000000-" + "a".repeat(26)),
                    new AreaCode("530824000000"), "figures/population-base", "codes", LocalDate.of(2008, 10, 1), "closing", "县统计办法", true,
                    LocalDate.of(2008, 10, 1))));
        }
        String passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase())).toString();
        String register = folder.resolve("village.cunbu").toString();
        String file = file("""
                {"area": "%s", "period": {"from": "2008-10-01", "to": "2009-09-30"}, "measures": {"births": 20, "average-population": 1000,
                 "closing-population": 2000}, "published": {"crude-birth-rate": {"value": %s}}}""".formatted(Practice.VILLAGE, "20.00"));

        assertThat(run("check-report", file, "--json")).isZero();
        assertThat(findings()).contains("crude-birth-rate \"20.00\" \"20.00\" MATCH");

        printed.getBuffer().setLength(0);
        assertThat(run("check-report", file, "--register", register, "--passphrase-file", passphrase, "--json")).isEqualTo(1);
        assertThat(findings()).contains("crude-birth-rate \"20.00\" \"10.00\" OTHER_DENOMINATOR");
        assertThat(printed.toString()).contains("这是除以平均人口（1,000）得到的 20.00；本县除以期末人口（2,000），应为 10.00。");

        printed.getBuffer().setLength(0);
        assertThat(run("check-report", file, "--register", register, "--passphrase-file", passphrase, "--population-base", "average")).isEqualTo(1);
        assertThat(printed.toString()).contains("相符").doesNotContain("本县除以");
    }

    private List<String> findings() {
        Matcher each = FINDING.matcher(printed.toString());
        return each.results().map(found -> found.group(1) + " " + found.group(2) + " " + found.group(3) + " " + found.group(4)).collect(Collectors.toList());
    }

    private String reportOf2009() throws IOException {
        try (InputStream in = CheckReportTest.class.getResourceAsStream("report-2009.json")) {
            return Files.write(folder.resolve("report.json"), in.readAllBytes()).toString();
        }
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("counts.json"), content).toString();
    }

    private int run(String... arguments) {
        Texts texts = new Texts(Language.ZH);
        Cli cli = new Cli(texts, new Problems(texts, List.of()), List.of(new CheckReport(Practice.REGISTERS, texts)), Map.of());
        return cli.run(new PrintWriter(printed), arguments);
    }

    /** Runs a command and hears what it says on the other channel. */
    private int run(StringWriter said, String... arguments) {
        java.io.PrintStream usual = System.err;
        java.io.ByteArrayOutputStream heard = new java.io.ByteArrayOutputStream();
        System.setErr(new java.io.PrintStream(heard, true));
        try {
            return run(arguments);
        } finally {
            System.setErr(usual);
            said.write(heard.toString(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
