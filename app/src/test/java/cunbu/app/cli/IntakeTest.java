package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Problems.Known;
import cunbu.app.fx.Texts;
import cunbu.app.intake.SheetRefused;
import cunbu.app.sheet.SheetUnreadable;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
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

class IntakeTest {

    private static final String PERSONS = "姓名,身份证号,性别,村代码,备注\n岩光,530824194909301013,男,芒冒村,\n玉香,530824198108090000,女,芒冒村,\n";

    @TempDir
    Path folder;
    private final StringWriter printed = new StringWriter();

    @BeforeEach
    void make() throws IOException {
        Practice.create(folder).close();
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()));
    }

    @Test
    void theAnswerNamesRowColumnAndReasonAndMasksIdentityNumbers() throws IOException {
        assertThat(run("intake", "--kind", "person", "--json", sheet(PERSONS))).isEqualTo(1);

        assertThat(printed.toString()).contains("\"intake\" : \"i1\"", "\"taken\" : 0", "\"repaired\" : 1", "\"refused\" : 1",
                "\"row\" : 3", "\"result\" : \"refused\"", "\"column\" : \"身份证号\"", "\"code\" : \"identity.rounded\"",
                "\"from\" : \"530824**********00\"", "\"header\" : \"备注\"").doesNotContain("530824198108090000", "530824194909301013");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws IOException {
        assertThat(run("intake", "--kind", "person", "--dry-run", "--json", sheet(PERSONS))).isEqualTo(1);

        assertThat(printed.toString()).contains("\"intake\" : null", "\"repaired\" : 1", "\"refused\" : 1");
        assertThat(count()).isZero();
    }

    @Test
    void aPersonReadsSentences() throws IOException {
        assertThat(run("--lang", "en", "intake", "--kind", "person", sheet(PERSONS))).isEqualTo(1);

        assertThat(printed.toString()).contains("Column not taken in: 备注", "Row 3  Refused  身份证号  The last three digits have become 000",
                "Taken in 0, repaired 1, there already 0, refused 1. Intake: i1");
    }

    @Test
    void aMappingFileSaysWhatColumnsMean() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{\"备注\": \"household_number\", \"性别\": null}");
        assertThat(run("intake", "--kind", "person", "--mapping", mapping.toString(), "--json", sheet(PERSONS))).isEqualTo(1);

        assertThat(printed.toString()).contains("\"field\" : \"household_number\"");
    }

    @Test
    void whatCannotBeReadIsTheWorldsNoAndWhatDoesNotFitIsRefused() throws IOException {
        assertThat(run("intake", "--kind", "person", folder.resolve("none.csv").toString())).isEqualTo(3);
        assertThat(run("intake", "--kind", "person", sheet("\u0000"))).isEqualTo(3);
        assertThat(run("intake", "--kind", "birth", sheet(PERSONS))).isEqualTo(1);
        assertThat(run("intake", "--kind", "fish", sheet(PERSONS))).isEqualTo(2);
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{\"备注\": 3}");
        assertThat(run("intake", "--kind", "person", "--mapping", mapping.toString(), sheet(PERSONS))).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void theSecondIntakeIsDoneWithoutAChange() throws IOException {
        String good = sheet(PERSONS.lines().limit(2).reduce("", (all, line) -> all + line + "\n"));
        assertThat(run("intake", "--kind", "person", good)).isZero();
        assertThat(run("intake", "--kind", "person", "--json", good)).isZero();

        assertThat(printed.toString()).contains("\"skipped\" : 1", "\"intake\" : null");
    }

    private String sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("sheet.csv"), text).toString();
    }

    private int count() {
        try (Register register = Practice.open(folder)) {
            return register.persons().count();
        }
    }

    private int run(String... words) {
        Texts texts = new Texts(Language.ZH);
        Problems problems = new Problems(texts, List.of(new Known<>(SheetUnreadable.class, SheetUnreadable::reason),
                new Known<>(SheetRefused.class, SheetRefused::reason, SheetRefused::about)));
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--register", folder.resolve("village.cunbu").toString(), "--passphrase-file", folder.resolve("passphrase").toString()));
        return new Cli(texts, problems, List.of(new Intake(Practice.REGISTERS, texts)), Map.of(SheetRefused.class, Exit.REFUSED))
                .run(new PrintWriter(printed), all.toArray(String[]::new));
    }
}
