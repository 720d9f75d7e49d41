package cunbu.app.cli;

import static cunbu.app.store.Practice.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.birth.Birth;
import cunbu.core.history.RecordId;
import cunbu.core.law.LawValue;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code closing}, and {@code report} of what they closed. */
class ClosingCommandsTest {

    @TempDir
    Path folder;
    private String printed = "";

    @BeforeEach
    void aTownshipWithABirth() throws IOException {
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()));
        Practice.create(folder).close();
        birth("2009-01-01");
    }

    private void birth(String day) {
        try (Register register = Practice.open(folder)) {
            register.database().transaction(() -> register.births().add(new Birth(register.births().newId(), null, null, null, LocalDate.parse(day), Sex.MALE,
                    1, true, false, LocalDate.parse(day), VILLAGE)));
        }
    }

    @Test
    void aYearIsClosedShownTheSameLaterAndComparedWithToday() throws IOException {
        assertThat(run("closing", "make", "--from", "2008-10-01", "--to", "2009-09-30", "--json")).isZero();
        String id = (String) document().get("closing");
        assertThat((List<?>) document().get("warnings")).isNotEmpty();
        run("closing", "show", id, "--by", "village", "--json");
        String shown = printed;
        assertThat(((Map<?, ?>) document().get("measures")).get("births")).isEqualTo(1);
        assertThat(((Map<?, ?>) document().get("measures")).get("iud")).isNull();
        byte[] form = form();

        birth("2009-02-01");

        assertThat(run("closing", "show", id, "--by", "village", "--json")).isZero();
        assertThat(printed).isEqualTo(shown);
        assertThat(form()).isEqualTo(form);
        assertThat(run("closing", "verify", id)).isZero();
        assertThat(run("closing", "corrections", id, "--json")).isZero();
        assertThat(printed).contains("\"measure\" : \"births\"", "\"from\" : 1", "\"to\" : 2", "\"difference\" : 1");
        run("closing", "list", "--json");
        assertThat((Integer) ((Map<?, ?>) ((List<?>) document().get("closings")).get(0)).get("corrections")).isPositive();
        assertThat(run("closing", "corrections", id)).isZero();
        assertThat(printed).contains("芒冒村村民委员会", "出生人数", "+1");
        assertThat(run("closing", "make", "--from", "2008-10-01", "--to", "2009-09-30")).isEqualTo(1);
    }

    @Test
    void indicatorsArePrintedAsTheyWereClosedWhateverChangesLater() throws IOException {
        String[] asked = {"indicators", "--from", "2008-10-01", "--to", "2009-09-30", "--as-closed", "--json"};
        assertThat(run(asked)).isEqualTo(1);
        run("closing", "make", "--from", "2008-10-01", "--to", "2009-09-30", "--json");
        String id = (String) document().get("closing");
        run("closing", "show", id, "--json");
        Object closed = document().get("indicators");
        assertThat(run(asked)).isZero();
        String printedThen = printed;
        assertThat(document().get("indicators")).isEqualTo(closed);

        birth("2009-02-01");

        assertThat(run(asked)).isZero();
        assertThat(printed).isEqualTo(printedThen);
        run("indicators", "--from", "2008-10-01", "--to", "2009-09-30", "--json");
        assertThat(document().get("indicators")).isNotEqualTo(closed);
        assertThat(run("indicators", "--from", "2008-10-01", "--to", "2009-09-30", "--as-closed", "--compare")).isEqualTo(1);
        run("closing", "make", "--from", "2007-10-01", "--to", "2008-09-30");
        assertThat(run("indicators", "--from", "2008-10-01", "--to", "2009-09-30", "--as-closed", "--compare")).isZero();
        assertThat(run("indicators", "--from", "2008-10-01", "--to", "2009-09-30", "--as-closed", "--population-base", "closing")).isEqualTo(2);
    }

    private byte[] form() throws IOException {
        Path file = folder.resolve("form.xlsx");
        assertThat(run("report", "--kind", "statutory-1", "--from", "2008-10-01", "--to", "2009-09-30", "--out", file.toString())).isZero();
        return Files.readAllBytes(file);
    }

    @Test
    void whatCannotBeClosedIsRefusedAndNothingIsWritten() {
        assertThat(run("closing", "make", "--from", "2009-12-01", "--to", "2009-12-31")).isEqualTo(1);
        assertThat(run("closing", "make", "--from", "2009-09-02", "--to", "2009-09-30")).isEqualTo(1);
        assertThat(run("closing", "make", "--from", "2009-09-01", "--to", "2009-09-30", "--dry-run")).isZero();
        assertThat(run("closing", "make", "--from", "2009-09-30", "--to", "2009-09-01")).isEqualTo(2);
        assertThat(run("closing", "show", "530824101000-" + "z".repeat(26))).isEqualTo(2);
        run("closing", "list", "--json");
        assertThat(printed).contains("\"closings\" : [ ]");
    }

    @Test
    void theYearlyReportIsWrittenInBothLanguages() throws IOException {
        Path file = folder.resolve("annual.csv");
        assertThat(run("report", "--kind", "annual", "--from", "2008-10-01", "--to", "2009-09-30", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("威远镇人口与家庭工作年度报告", "出生人数为 1 人，上年为 0，增加 1 人。");
        assertThat(run("report", "--kind", "annual", "--area", "530824102000", "--from", "2008-10-01", "--to", "2009-09-30", "--out", file.toString())).isEqualTo(1);
    }

    @Test
    void theBasesThatTheCountyChoseStandBesideTheFigures() throws IOException {
        try (Register register = Practice.open(folder)) {
            register.database().transaction(() -> register.lawValues().add(new LawValue(new RecordId("530824000000-" + "a".repeat(26)), new AreaCode("530824000000"),
                    "figures/population-base", "codes", LocalDate.of(2000, 1, 1), "closing", "县统计口径", true, LocalDate.of(2000, 1, 1))));
        }
        run("closing", "make", "--from", "2008-10-01", "--to", "2009-09-30", "--json");
        String id = (String) document().get("closing");

        run("closing", "show", id, "--json");
        assertThat(((Map<?, ?>) document().get("bases")).get("population")).isEqualTo("closing");
        assertThat(document().get("basesSure")).isEqualTo(true);
        assertThat(((Map<?, ?>) ((List<?>) document().get("indicators")).get(0)).get("denominatorOf")).isEqualTo("closing-population");
        run("closing", "show", id);
        assertThat(printed).contains("人口率除以期末人口");
    }

    private Map<?, ?> document() throws IOException {
        return new ObjectMapper().readValue(printed, Map.class);
    }

    private int run(String... words) {
        Texts texts = new Texts(Language.ZH);
        String[] all = Stream.concat(Stream.of(words), Stream.of("--register", folder.resolve("village.cunbu").toString(), "--passphrase-file",
                folder.resolve("passphrase").toString(), "--today", "2009-12-31")).toArray(String[]::new);
        StringWriter out = new StringWriter();
        int exit = new Cli(texts, new Problems(texts, List.of()), List.of(
                Group.of("closing", texts, new ClosingMake(Practice.REGISTERS, texts), new ClosingList(Practice.REGISTERS, texts),
                        new ClosingShow(Practice.REGISTERS, texts), new ClosingCorrections(Practice.REGISTERS, texts), new ClosingVerify(Practice.REGISTERS, texts)),
                new Indicators(Practice.REGISTERS, texts), new Report(Practice.REGISTERS, texts)), Map.of()).run(new PrintWriter(out), all);
        printed = out.toString();
        return exit;
    }
}
