package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {

    private static final String TYPED = """
            {"area": "530824000000", "period": {"from": "2008-10-01", "to": "2009-09-30"},
             "measures": {"births": 2042, "births-policy-compliant": 2012, "average-population": 290883},
             "previous": {"births": 2042, "births-policy-compliant": 2021}}""";

    @TempDir
    Path folder;
    private final StringWriter printed = new StringWriter();

    @Test
    void aFileOfCountsGivesTheFiguresOfItsPeriod() throws IOException {
        assertThat(run("indicators", "--measures", file(TYPED), "--compare", "--json")).isEqualTo(0);

        assertThat(printed.toString()).contains("\"area\" : \"530824000000\"", "\"basis\" : \"statistical-year\"", "\"value\" : \"7.02\"",
                "\"value\" : \"98.53\"", "\"previous\" : \"98.97\"", "\"change\" : \"-0.44\"");
    }

    @Test
    void withoutCompareThereIsNoLastYear() throws IOException {
        assertThat(run("indicators", "--measures", file(TYPED), "--json")).isEqualTo(0);

        assertThat(printed.toString()).contains("\"value\" : \"98.53\"", "\"change\" : null").doesNotContain("-0.44");
    }

    @Test
    void aTableForAPersonNamesIndicatorsInTheLanguageAskedFor() throws IOException {
        assertThat(run("--lang", "en", "indicators", "--measures", file(TYPED))).isEqualTo(0);

        assertThat(printed.toString()).contains("2008-10-01 to 2009-09-30 (statistical year)", "Births within policy", "2012 / 2042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--from 2008-10-01", "--from 2009-10-01 --to 2009-09-30", "--from yesterday --to today"})
    void withoutAPeriodOrWithOneThatIsNoneItIsWronglyUsed(String period) throws IOException {
        String file = file("{\"area\": \"530824000000\", \"measures\": {}}");

        assertThat(run(Stream.concat(Stream.of("indicators", "--measures", file), Stream.of(period.split(" "))
                .filter(each -> !each.isEmpty())).toArray(String[]::new))).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from 2007-10-01 --to 2008-09-30", "--by village", "--area 530824101000", "--area 12", "--by county", "--register x"})
    void whatAFileCannotAnswerIsWronglyUsed(String other) throws IOException {
        assertThat(run(Stream.concat(Stream.of("indicators", "--measures", file(TYPED)), Stream.of(other.split(" "))).toArray(String[]::new)))
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsNotJsonIsWronglyUsedAndAMissingOneIsTheWorldsNo() throws IOException {
        assertThat(run("indicators", "--measures", file("{"))).isEqualTo(2);
        assertThat(run("indicators", "--measures", folder.resolve("none.json").toString())).isEqualTo(3);
    }

    @Test
    void aRegisterIsCountedByVillage() throws IOException {
        try (Register register = Practice.create(folder)) {
            register.database().transaction(() -> register.persons()
                    .add(Practice.person(register.persons().newId(), null, "岩罕", Sex.FEMALE, LocalDate.of(1980, 5, 1))));
        }
        Path passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()));
        String register = folder.resolve("village.cunbu").toString();

        assertThat(run("indicators", "--register", register, "--passphrase-file", passphrase.toString(), "--from", "2008-10-01", "--to", "2009-09-30",
                "--by", "village", "--compare", "--json")).isEqualTo(0);
        assertThat(printed.toString()).contains("\"areas\" : [", "\"area\" : \"" + Practice.VILLAGE + "\"", "\"denominatorOf\" : \"women-15-49\"");

        assertThat(run("indicators", "--register", register, "--passphrase-file", passphrase.toString(), "--from", "2008-10-01", "--to", "2009-09-30",
                "--area", "530824102000")).isEqualTo(2);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("counts.json"), content).toString();
    }

    private int run(String... arguments) {
        Texts texts = new Texts(Language.ZH);
        Cli cli = new Cli(texts, new Problems(texts, List.of()), List.of(new Indicators(Practice.REGISTERS, texts)), Map.of());
        return cli.run(new PrintWriter(printed), arguments);
    }
}
