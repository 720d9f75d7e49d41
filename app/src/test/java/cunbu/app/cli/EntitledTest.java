package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.OldFamilies;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code entitled} and {@code explain}. */
class EntitledTest {

    private static String file;
    private static String passphrase;
    private static OldFamilies families;
    private final StringWriter printed = new StringWriter();

    @BeforeAll
    static void fill(@TempDir Path folder) throws IOException {
        try (Register register = Practice.create(folder)) {
            families = new OldFamilies(register);
        }
        file = folder.resolve("village.cunbu").toString();
        passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase())).toString();
    }

    @Test
    void theListIsPrintedAsTheContractPromises() {
        assertThat(run("entitled", "--scheme", "rural-reward", "--on", "2009-12-31", "--json")).isEqualTo(0);

        assertThat(printed.toString()).contains("\"person\" : \"" + families.father + "\"", "\"name\" : \"岩温罕\"", "\"village\" : \"530824101201\"",
                "\"verdict\" : \"ELIGIBLE\"", "\"amount\" : \"720.00\"", "\"applied\" : true", "\"paid\" : true", "\"counts\" : {", "\"ELIGIBLE\" : 1",
                "\"NOT_ELIGIBLE\" : 1", "\"NEEDS_REVIEW\" : 1", "\"amount\" : null");
    }

    @Test
    void aPersonReadsATable() {
        assertThat(run("entitled", "--scheme", "rural-reward", "--on", "2009-12-31")).isEqualTo(0);

        assertThat(printed.toString()).contains("岩温罕", "720.00", "符合 1 人，待核查 1 人，不符合 1 人");
    }

    @Test
    void whoIsSoonOldEnoughIsListedWithTheDayFromWhich() {
        assertThat(run("entitled", "--scheme", "rural-reward", "--on", "2006-06-30", "--within-a-year", "--json")).isEqualTo(0);

        assertThat(printed.toString()).contains("\"since\" : \"2007-01-01\"", "\"counts\" : {");
        assertThat(run("entitled", "--scheme", "rural-reward", "--on", "2009-12-31", "--within-a-year")).isEqualTo(0);
    }

    @Test
    void whoNoLongerIsEntitledIsListedWithTheReason() {
        assertThat(run("entitled", "--scheme", "rural-reward", "--on", "2006-12-31", "--json")).isEqualTo(0);

        assertThat(printed.toString()).contains("\"verdict\" : \"NOT_ELIGIBLE\"", "\"reasons\" : [ \"oldEnough\"");
    }

    @Test
    void oneDecisionIsPrintedWithNames() {
        assertThat(run("explain", "--scheme", "rural-reward", "--person", families.unasked.text(), "--on", "2009-12-31", "--json")).isEqualTo(0);

        assertThat(printed.toString()).contains("\"verdict\" : \"NEEDS_REVIEW\"", "\"missing\" : [ \"张国栋 是否领取城镇职工养老金（社保部门证明）\" ]",
                "\"evidence\" : \"户口在 芒冒村村民委员会\"");
    }

    @Test
    void wrongUseIsTwo() {
        assertThat(run("entitled", "--scheme", "lottery", "--on", "2009-12-31")).isEqualTo(2);
        assertThat(run("entitled", "--scheme", "rural-reward", "--on", "2009-12-31", "--area", "530824102000")).isEqualTo(2);
        assertThat(run("explain", "--scheme", "rural-reward", "--person", "岩温罕", "--on", "2009-12-31")).isEqualTo(2);
        assertThat(run("explain", "--scheme", "rural-reward", "--person", "530824101000-" + "z".repeat(26), "--on", "2009-12-31")).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
    }

    private int run(String... arguments) {
        Texts texts = new Texts(Language.ZH);
        Schemes schemes = new Schemes(LawBook.shipped());
        Cli cli = new Cli(texts, new Problems(texts, List.of()),
                List.of(new Entitled(Practice.REGISTERS, schemes, texts), new Explain(Practice.REGISTERS, schemes, texts)), Map.of());
        return cli.run(new PrintWriter(printed), Stream.concat(Stream.of(arguments),
                Stream.of("--register", file, "--passphrase-file", passphrase)).toArray(String[]::new));
    }
}
