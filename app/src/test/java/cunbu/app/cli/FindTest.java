package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.AccessStore.Access;
import cunbu.app.store.Look;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {

    private static final String IDENTITY = "532725196001010023";

    @TempDir
    Path folder;
    private final StringWriter printed = new StringWriter();
    private RecordId person;

    @BeforeEach
    void onePerson() throws IOException {
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()), StandardCharsets.UTF_8);
        try (Register register = Practice.create(folder)) {
            person = register.persons().newId();
            Person bare = Practice.person(person, null, "刀小芳", Sex.FEMALE, LocalDate.of(1960, 1, 1));
            Map<String, Object> fields = new HashMap<>(Fields.everyOne(bare));
            fields.put("identity", IDENTITY);
            register.database().transaction(() -> register.persons().add(Fields.read(Person.class, person, fields)));
        }
    }

    @Test
    void theIdentityNumberIsMaskedInJson() {
        assertThat(run("find", "dxf", "--json")).isZero();
        assertThat(printed.toString()).isEqualTo("""
                {
                  "persons" : [ {
                    "person" : "%s",
                    "name" : "刀小芳",
                    "bornOn" : "1960-01-01",
                    "village" : "530824101201",
                    "identity" : "532725**********23"
                  } ]
                }
                """.formatted(person));
        assertThat(accesses()).isEmpty();
    }

    @Test
    void aTableForAPersonNamesTheVillageAndMasksTheNumberToo() {
        assertThat(run("find", "刀", "芒冒村")).isZero();
        assertThat(printed.toString()).contains("姓名", "刀小芳", "芒冒村村民委员会", "532725**********23").doesNotContain(IDENTITY);
    }

    @Test
    void whoeverSeesAWholeNumberIsRecorded() {
        assertThat(run("find", "刀小芳", "--unmasked", "--today", "2009-12-31")).isZero();
        assertThat(printed.toString()).contains(IDENTITY);
        assertThat(accesses()).containsExactly(new Access(Instant.parse("2009-12-31T12:00:00Z"), "u1", Look.IDENTITY, person, null, null));
    }

    @Test
    void nobodyFoundIsAnAnswerAndNoFailure() {
        assertThat(run("find", "nobody", "--json")).isZero();
        assertThat(printed.toString()).contains("\"persons\" : [ ]");
        assertThat(run("find", "nobody")).isZero();
        assertThat(printed.toString()).contains("没有找到符合的人。");
    }

    @Test
    void withoutATextOrWithALimitOfNothingItIsWronglyUsed() {
        assertThat(run("find")).isEqualTo(2);
        assertThat(run("find", "刀", "--limit", "0")).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
    }

    private List<Access> accesses() {
        try (Register register = Practice.open(folder)) {
            return register.accesses().latest(9);
        }
    }

    private int run(String... words) {
        Texts texts = new Texts(Language.ZH);
        String[] all = Stream.concat(Stream.of(words), Stream.of("--register", folder.resolve("village.cunbu").toString(), "--passphrase-file",
                folder.resolve("passphrase").toString())).toArray(String[]::new);
        return new Cli(texts, new Problems(texts, List.of()), List.of(new Find(Practice.REGISTERS, texts)), Map.of()).run(new PrintWriter(printed), all);
    }
}
