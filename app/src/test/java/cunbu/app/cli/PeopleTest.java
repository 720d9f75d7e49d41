package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.birth.Birth;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Opening;
import cunbu.core.indicator.Side;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
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

class PeopleTest {

    private static final LocalDate BORN = LocalDate.of(2009, 3, 1);

    @TempDir
    Path folder;
    private final StringWriter printed = new StringWriter();
    private RecordId child;
    private RecordId birth;

    @BeforeEach
    void oneBirth() throws IOException {
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()));
        try (Register register = Practice.create(folder)) {
            register.database().transaction(() -> {
                Person person = Practice.person(register.persons().newId(), null, "岩罕", Sex.MALE, BORN);
                register.persons().add(person);
                child = person.id();
                birth = register.births().newId();
                register.births().add(new Birth(birth, child, null, null, BORN, Sex.MALE, 3, false, false, BORN, Practice.VILLAGE));
            });
        }
    }

    @Test
    void aNumberOpensIntoThePersonsThatItCounts() {
        assertThat(run("people", "--indicator", "crude-birth-rate", "--side", "numerator", "--json")).isZero();
        assertThat(printed.toString()).isEqualTo("""
                {
                  "indicator" : "crude-birth-rate",
                  "side" : "numerator",
                  "area" : "530824101000",
                  "period" : {
                    "from" : "2008-10-01",
                    "to" : "2009-09-30",
                    "basis" : "statistical-year"
                  },
                  "count" : 1,
                  "reasons" : { },
                  "notes" : [ ],
                  "items" : [ {
                    "person" : "%s",
                    "name" : "岩罕",
                    "village" : "530824101201",
                    "reason" : null,
                    "record" : "%s"
                  } ]
                }
                """.formatted(child, birth));
    }

    @Test
    void anAverageCountsHalfOfWhoIsThereAtOneEndOnly() {
        assertThat(run("people", "--indicator", "crude-birth-rate", "--side", "denominator", "--json")).isZero();
        assertThat(printed.toString()).contains("\"count\" : \"0.5\"", "\"share\" : \"0.5\"", "\"person\" : \"" + child + "\"");
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        assertThat(run("--lang", "en", "people", "--indicator", "first-birth-share", "--side", "left-out")).isZero();
        assertThat(printed.toString()).contains("First births, left out, 530824101000, 2008-10-01 to 2009-09-30: 1", "岩罕",
                "another birth order: 1");
    }

    @Test
    void policyComplianceContraceptionAndSurgeryOpenIntoTotalsOfVillagesOnly() {
        Stream.of(Indicator.values()).filter(indicator -> indicator.opensInto() == Opening.TOTALS)
                .forEach(indicator -> Stream.of(Side.values()).filter(side -> side != Side.DENOMINATOR || indicator.denominator().isPresent())
                        .forEach(side -> {
                            assertThat(fresh("people", "--indicator", indicator.code(), "--side", side.code(), "--json"))
                                    .contains("\"village\" : \"" + Practice.VILLAGE + "\"").doesNotContain("person\"", "岩罕", child.text());
                            assertThat(fresh("people", "--indicator", indicator.code(), "--side", side.code()))
                                    .contains("芒冒村").doesNotContain("岩罕", child.text());
                        }));
    }

    @Test
    void aTotalThatNobodyReportedIsMissingAndNamed() {
        assertThat(run("people", "--indicator", "contraception-rate", "--side", "numerator", "--json")).isZero();
        assertThat(printed.toString()).contains("\"count\" : null", "2009-09 的村月报没有填");
    }

    @Test
    void aWordThatIsNoneIsWronglyUsed() {
        assertThat(run("people", "--indicator", "births", "--side", "numerator")).isEqualTo(2);
        assertThat(run("people", "--indicator", "crude-birth-rate", "--side", "above")).isEqualTo(2);
        assertThat(run("people", "--indicator", "in-migrants", "--side", "denominator")).isEqualTo(2);
        assertThat(run("people", "--indicator", "crude-birth-rate", "--side", "numerator", "--area", "530824102000")).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
    }

    private String fresh(String... words) {
        printed.getBuffer().setLength(0);
        assertThat(run(words)).isZero();
        return printed.toString();
    }

    private int run(String... words) {
        Texts texts = new Texts(Language.ZH);
        String[] all = Stream.concat(Stream.of(words), Stream.of("--register", folder.resolve("village.cunbu").toString(), "--passphrase-file",
                folder.resolve("passphrase").toString(), "--from", "2008-10-01", "--to", "2009-09-30")).toArray(String[]::new);
        return new Cli(texts, new Problems(texts, List.of()), List.of(new People(Practice.REGISTERS, texts)), Map.of()).run(new PrintWriter(printed), all);
    }
}
