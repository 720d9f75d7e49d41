package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.LiFamily;
import cunbu.app.store.Practice;
import cunbu.core.history.Fields;
import cunbu.core.person.Person;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code quality}. */
class QualityTest {

    @TempDir
    Path folder;
    private final StringWriter printed = new StringWriter();
    private String passphrase;

    @BeforeEach
    void writePassphrase() throws IOException {
        passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase())).toString();
    }

    @Test
    void aRegisterInOrderEndsWithZeroAndSaysSo() {
        new LiFamily(folder).close();

        assertThat(run("--json")).isEqualTo(0);
        assertThat(printed.toString()).contains("\"findings\" : [ ]", "\"villages\" : [ ]");
        assertThat(run()).isEqualTo(0);
        assertThat(printed.toString()).contains("没有发现问题");
    }

    @Test
    void findingsEndWithOneAndArePrintedAsTheContractPromises() {
        Person mother = young();

        assertThat(run("--json")).isEqualTo(1);
        assertThat(printed.toString()).contains("\"code\" : \"mothers-age\"", "\"severity\" : \"warning\"", "\"village\" : \"530824101201\"",
                "\"record\" : \"530824101000-", "\"sentence\" : \"母亲（" + mother.id() + "）生育时 12 岁。\"",
                "\"action\" : \"核对双方的出生日期，以及父母是否登记错了人。\"", "\"name\" : \"芒冒村村民委员会\"", "\"errors\" : 0", "\"warnings\" : 2",
                "\"rank\" : 1");
    }

    @Test
    void neitherNamesNorNumbersOfPersonsArePrinted() {
        young();
        run("--json");
        run();

        assertThat(printed.toString()).doesNotContain("李", "王秀英", LiFamily.FATHERS_IDENTITY);
    }

    @Test
    void theTableNamesTheVillageToVisitFirst() {
        young();

        assertThat(run()).isEqualTo(1);
        assertThat(printed.toString()).contains("芒冒村村民委员会", "可疑", "先去这些村", "2000.00");
    }

    @Test
    void todayDecidesWhatLiesInTheFuture() {
        new LiFamily(folder).close();

        assertThat(run("--today", "1996-01-01", "--json")).isEqualTo(1);
        assertThat(printed.toString()).contains("\"code\" : \"born-in-future\"");
        assertThat(run("--today", "1996-01-02")).isEqualTo(0);
    }

    @Test
    void anAreaOfAnotherOfficeIsWrongUse() {
        new LiFamily(folder).close();

        assertThat(run("--area", "530824102000")).isEqualTo(2);
        assertThat(run("--area", "530824101201", "--json")).isEqualTo(0);
    }

    /** The mother is made 12 years old at her daughter's birth. */
    private Person young() {
        try (LiFamily family = new LiFamily(folder)) {
            Map<String, Object> fields = new HashMap<>(Fields.of(family.mother));
            fields.put("born_on", "1983-08-20");
            family.register.database().transaction(() -> family.register.persons().save(family.mother,
                    Fields.read(Person.class, family.mother.id(), fields)));
            return family.mother;
        }
    }

    private int run(String... arguments) {
        Texts texts = new Texts(Language.ZH);
        Cli cli = new Cli(texts, new Problems(texts, List.of()), List.of(new Quality(Practice.REGISTERS, texts)), Map.of());
        return cli.run(new PrintWriter(printed), Stream.concat(Stream.concat(Stream.of("quality"), Stream.of(arguments)),
                Stream.of("--register", folder.resolve("village.cunbu").toString(), "--passphrase-file", passphrase)).toArray(String[]::new));
    }
}
