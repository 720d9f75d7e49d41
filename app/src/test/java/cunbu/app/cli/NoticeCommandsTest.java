package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import cunbu.app.award.ConfirmedCases;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.paper.QrCode;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeCommandsTest {

    private static final String COUNTY = "530824000000";
    private static final String TOWNSHIP = "530824101000";
    private static final String VILLAGE = "530824101201";

    @TempDir
    Path folder;
    private String printed = "";

    @BeforeEach
    void aTownshipWithTwoConfirmedCases() throws IOException {
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()), StandardCharsets.UTF_8);
        try (Register register = Practice.create(folder)) {
            ConfirmedCases cases = new ConfirmedCases(register);
            cases.waiting("岩温罕");
            cases.waiting("𠅤大䶮");
        }
    }

    @Test
    void aNoticeIsPostedPrintedAndChecked() throws IOException {
        assertThat(post()).isZero();
        Map<?, ?> posted = document();
        assertThat(posted.get("persons")).isEqualTo(2);
        assertThat(posted.get("lastDay")).isEqualTo("2009-11-09");

        assertThat(run("village", "notice", "list", "--json")).isZero();
        assertThat(printed).contains((String) posted.get("notice"), "\"persons\" : 2", VILLAGE, "rural-reward");
        assertThat(run("village", "notice", "list")).isZero();
        assertThat(printed).contains("2009-11-09", "芒冒村村民委员会  农村部分计划生育家庭奖励扶助");

        for (String ending : List.of("csv", "xlsx", "json", "txt")) {
            String file = folder.resolve("notice." + ending).toString();
            assertThat(run("village", "notice", "print", (String) posted.get("notice"), "--out", file)).isZero();
            assertThat(run("village", "notice", "verify", file)).as(ending).isZero();
            assertThat(printed).contains("核对无误", "威远镇（530824101000）", "人数：2");
        }
        assertThat(run("village", "notice", "print", (String) posted.get("notice"), "--out", folder.resolve("notice.pdf").toString())).isZero();
    }

    @Test
    void theCodeOfASheetIsCheckedByItsPicture() throws IOException {
        post();
        Path picture = folder.resolve("code.png");
        try (OutputStream out = Files.newOutputStream(picture)) {
            QrCode.of((String) document().get("code")).png(out, 4);
        }
        assertThat(run("village", "notice", "verify", "--code-image", picture.toString(), "--json")).isZero();
        assertThat(document().get("outcome")).isEqualTo("code-genuine");
        assertThat(run("village", "notice", "verify", "--code-image", picture.toString())).isZero();
        assertThat(printed).contains("岩*罕", "𠅤*䶮");
        assertThat(run("village", "notice", "verify", "--code-image", folder.resolve("passphrase").toString())).isEqualTo(2);
    }

    @Test
    void anyOfficeThatTrustsTheOtherCanCheckAndOneThatDoesNotSaysSo() throws IOException {
        assertThat(run("county", "office", "create", "--area", COUNTY, "--name", "景谷县")).isZero();
        post();
        String notice = (String) document().get("notice");
        String file = folder.resolve("notice.xlsx").toString();
        run("village", "notice", "print", notice, "--out", file);

        assertThat(run("county", "notice", "verify", file, "--json")).isEqualTo(1);
        assertThat(document().get("outcome")).isEqualTo("unknown-key");
        enrol();
        assertThat(run("county", "notice", "verify", file, "--json")).isZero();
        assertThat(document().get("outcome")).isEqualTo("signed");
        assertThat(document().get("office")).isEqualTo(TOWNSHIP);
    }

    @Test
    void aListThatWasChangedIsNotBelieved() throws IOException {
        post();
        Path file = folder.resolve("notice.csv");
        run("village", "notice", "print", (String) document().get("notice"), "--out", file.toString());
        Files.writeString(file, Files.readString(file).replace("岩*罕", "岩*空"));
        assertThat(run("village", "notice", "verify", file.toString())).isEqualTo(1);
        assertThat(printed).contains("名单不符", "岩*罕");
    }

    @Test
    void whatCannotBePostedIsRefusedAndNothingIsWritten() throws IOException {
        assertThat(run("village", "notice", "post", "--scheme", "rural-reward", "--on", "2009-11-02", "--phone", "13987654321")).isEqualTo(1);
        assertThat(run("village", "notice", "post", "--scheme", "rural-reward", "--on", "2009-10-01")).isEqualTo(1);
        assertThat(run("village", "notice", "list", "--json")).isZero();
        assertThat(printed).contains("\"notices\" : [ ]");
    }

    @Test
    void aReportHasTheNoticesOfThePeriodOrElseADraft() throws IOException {
        Path file = folder.resolve("report.csv");
        assertThat(report("2009-10-01", "2009-10-31", file)).isZero();
        assertThat(Files.readString(file)).contains("岩*罕", "草稿：尚未公示").doesNotContain("eyJ");
        post();
        assertThat(report("2009-11-02", "2009-11-02", file)).isZero();
        assertThat(Files.readString(file)).contains("岩*罕", "eyJ").doesNotContain("草稿");
        assertThat(run("village", "notice", "verify", file.toString())).isZero();
        assertThat(report("2009-11-02", "2009-11-02", folder.resolve("report.pdf"))).isZero();
        assertThat(report("2009-11-02", "2009-11-02", folder.resolve("report.xlsx"))).isZero();

        Path none = folder.resolve("none.csv");
        assertThat(report("2009-01-01", "2009-01-31", none)).isEqualTo(1);
        assertThat(none).doesNotExist();
    }

    @Test
    void wrongUseIsTwo() {
        String file = folder.resolve("a.pdf").toString();
        assertThat(run("village", "report", "--kind", "lottery", "--from", "2009-01-01", "--to", "2009-12-31", "--out", file)).isEqualTo(2);
        assertThat(run("village", "report", "--kind", "notice", "--from", "2009-12-31", "--to", "2009-01-01", "--out", file)).isEqualTo(2);
        assertThat(run("village", "report", "--kind", "notice", "--from", "2009-01-01", "--to", "2009-12-31", "--out", "a.doc")).isEqualTo(2);
        assertThat(run("village", "notice", "verify")).isEqualTo(2);
        assertThat(run("village", "notice", "verify", "--code", "a", "--code-image", "b")).isEqualTo(2);
        assertThat(run("village", "notice", "print", "岩温罕", "--out", file)).isEqualTo(2);
        assertThat(run("village", "notice", "print", TOWNSHIP + "-" + "z".repeat(26), "--out", file)).isEqualTo(2);
        assertThat(run("village", "notice", "print", TOWNSHIP + "-" + "z".repeat(26), "--out", "a.doc")).isEqualTo(2);
    }

    private int post() {
        return run("village", "notice", "post", "--scheme", "rural-reward", "--area", VILLAGE, "--on", "2009-11-02", "--place", "威远镇人民政府", "--phone",
                "0879-5221234", "--json");
    }

    private int report(String from, String to, Path file) {
        return run("village", "report", "--kind", "notice", "--from", from, "--to", to, "--scheme", "rural-reward", "--out", file.toString());
    }

    private void enrol() throws IOException {
        run("village", "office", "key", "--out", folder.toString(), "--json");
        Map<?, ?> request = document();
        assertThat(run("county", "office", "enrol", (String) request.get("file"), "--digits", (String) request.get("digits"))).isZero();
    }

    private Map<?, ?> document() throws IOException {
        return new ObjectMapper().readValue(printed, Map.class);
    }

    private int run(String register, String... words) {
        Texts texts = new Texts(Language.ZH);
        String[] all = Stream.concat(Stream.of(words), Stream.of("--register", folder.resolve(register + ".cunbu").toString(), "--passphrase-file",
                folder.resolve("passphrase").toString(), "--today", "2009-12-31")).toArray(String[]::new);
        StringWriter out = new StringWriter();
        int exit = new Cli(texts, new Problems(texts, List.of()), List.of(
                Group.of("office", texts, new OfficeCreate(Practice.REGISTERS, texts), new OfficeKey(Practice.REGISTERS, texts),
                        new OfficeEnrol(Practice.REGISTERS, texts)),
                Group.of("notice", texts, new NoticePost(Practice.REGISTERS, texts), new PostedNotices(Practice.REGISTERS, texts),
                        new NoticePrint(Practice.REGISTERS, texts), new NoticeVerify(Practice.REGISTERS, texts)),
                new Report(Practice.REGISTERS, texts)), Map.of()).run(new PrintWriter(out), all);
        printed = out.toString();
        return exit;
    }
}
