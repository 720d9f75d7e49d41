package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cunbu.app.award.OldFamilies;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.core.notice.Notice;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code case ...}, on the register of a county. */
class CaseCommandsTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private String person;
    private RecordId notice;
    private Path register;
    private Path passphrase;
    private String printed = "";
    private String said = "";

    @BeforeEach
    void fill() throws IOException {
        try (Register made = Practice.createCounty(folder)) {
            register = made.database().file();
            person = new OldFamilies(made).unasked.text();
            notice = made.notices().newId();
            made.database().transaction(() -> made.notices().add(new Notice(notice, "rural-reward", Practice.VILLAGE, LocalDate.of(2009, 6, 2), 7, "县卫计局",
                    "张*栋", "0a", null)));
        }
        passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()), StandardCharsets.UTF_8);
    }

    @Test
    void aCaseIsLedFromTheApplicationToTheExitAndShown() throws IOException {
        assertThat(run("apply", "--person", person, "--scheme", "rural-reward", "--on", "2009-03-02", "--json")).isZero();
        assertThat(json().path("state").asText()).isEqualTo("applied");
        String claim = json().path("case").asText();
        step(claim, "appraised", "appraise", "--on", "2009-03-03", "--by", "芒冒村村委会");
        step(claim, "returned", "return", "--on", "2009-03-04", "--reason", "缺户口簿");
        step(claim, "appraised", "complete", "--on", "2009-03-05");
        step(claim, "reviewed", "review", "--on", "2009-03-06", "--reason", "养老金已查");
        step(claim, "refused", "refuse", "--on", "2009-03-07", "--reason", "看错");
        step(claim, "reviewed", "reverse", "--on", "2009-03-08", "--reason", "看错");
        step(claim, "confirmed", "confirm", "--on", "2009-06-01", "--reason", "已核实");
        step(claim, "posted", "post", "--on", "2009-06-02", "--notice", notice.text(), "--today", "2009-06-05");
        assertThat(run("object", "--case", claim, "--on", "2009-06-05", "--subject", "有两个子女", "--json")).isZero();
        String objection = json().path("id").asText();
        assertThat(run("answer", "--objection", objection, "--on", "2009-06-20", "--answer", "已核实", "--json")).isZero();
        assertThat(json().path("state").asText()).isEqualTo("payable");
        step(claim, "payable", "annual-review", "--on", "2009-12-01");
        step(claim, "exited", "exit", "--on", "2009-12-02", "--from", "2009-11-30", "--reason", "死亡");

        assertThat(run("show", "--case", claim, "--json")).isZero();
        JsonNode file = json();
        assertThat(file.path("state").asText()).isEqualTo("exited");
        assertThat(file.path("confirmedOn").asText()).isEqualTo("2009-06-01");
        assertThat(file.path("exitOn").asText()).isEqualTo("2009-11-30");
        assertThat(file.path("steps").findValuesAsText("step")).containsExactly("appraisal", "return", "completion", "review", "confirmation", "reversal",
                "confirmation", "posting", "annual-review", "exit");
        assertThat(file.path("steps").findValuesAsText("standing")).containsExactly("in-force", "in-force", "in-force", "in-force", "reversed", "reversal",
                "in-force", "in-force", "in-force", "in-force");
        assertThat(file.path("objections").get(0).path("upheld").asBoolean()).isFalse();
        assertThat(file.path("rulings")).hasSize(5).allSatisfy(ruling -> assertThat(ruling.path("differsToday")).isEmpty());
        assertThat(run("show", "--case", claim)).isZero();
        assertThat(printed).contains("张国栋", "已退出", "缺户口簿", "看错（已撤销）", "待核查");
        assertThat(run("list", "--state", "exited,applied", "--json")).isZero();
        assertThat(json().path("cases").findValuesAsText("case")).containsExactly(claim);
        assertThat(run("list", "--scheme", "rural-reward")).isZero();
        assertThat(printed).contains("张国栋", "岩温罕", "可以发放", "芒冒村村民委员会");
    }

    private void step(String claim, String state, String... arguments) throws IOException {
        assertThat(run(Stream.concat(Stream.of(arguments), Stream.of("--case", claim, "--json")).toArray(String[]::new))).as(said).isZero();
        assertThat(json().path("state").asText()).isEqualTo(state);
    }

    @Test
    void whatIsRefusedIsOneAndEveryReasonIsASentenceInEitherLanguage() throws IOException {
        assertThat(run("apply", "--person", person, "--scheme", "rural-reward", "--on", "2009-03-02", "--json")).isZero();
        String claim = json().path("case").asText();
        assertThat(run("confirm", "--case", claim, "--on", "2009-03-01")).isEqualTo(1);
        assertThat(said).contains("乡镇还没有初审。", "办理日期不能早于上一步（2009-03-02）。", "仍然同意的，请填写理由。");
        assertThat(run("confirm", "--case", claim, "--on", "2009-03-01", "--json", "--lang", "en")).isEqualTo(1);
        assertThat(json().path("refusals").findValuesAsText("reason")).containsExactly("case.notReviewed", "case.takenBeforeLastStep",
                "case.reasonForYesMissing");
        assertThat(said).contains("The township has not reviewed yet.");
        assertThat(run("review", "--case", person)).isEqualTo(1);
        assertThat(run("apply", "--person", person, "--scheme", "lottery")).isEqualTo(1);
    }

    @Test
    void wrongUseIsTwo() {
        assertThat(run("review", "--case", "x")).isEqualTo(2);
        assertThat(run("show", "--case", person)).isEqualTo(2);
        assertThat(run("list", "--state", "lost")).isEqualTo(2);
        assertThat(run("exit", "--case", person)).isEqualTo(2);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(printed);
    }

    private int run(String... arguments) {
        Registers registers = Practice.REGISTERS;
        Object family = Group.of("case", texts, new CaseApply(registers, texts), new CaseAppraise(registers, texts), new CaseReview(registers, texts),
                new CaseConfirm(registers, texts), new CaseRefuse(registers, texts), new CasePost(registers, texts), new CaseReturn(registers, texts),
                new CaseComplete(registers, texts), new CaseWithdraw(registers, texts), new CaseAnnualReview(registers, texts), new CaseExit(registers, texts),
                new CaseReverse(registers, texts), new CaseObject(registers, texts), new CaseAnswer(registers, texts), new CaseShow(registers, texts),
                new CaseListing(registers, texts));
        boolean dated = List.of(arguments).contains("--today");
        Stream<String> always = Stream.of("--register", register.toString(), "--passphrase-file", passphrase.toString());
        Stream<String> day = dated ? Stream.empty() : Stream.of("--today", "2009-12-31");
        StringWriter out = new StringWriter();
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new Cli(texts, new Problems(texts, List.of()), List.of(family), Map.of()).run(new PrintWriter(out),
                    Stream.concat(Stream.concat(Stream.of("case"), Stream.of(arguments)), Stream.concat(always, day)).toArray(String[]::new));
        } finally {
            System.setErr(before);
            printed = out.toString();
            said = err.toString(StandardCharsets.UTF_8);
        }
    }
}
