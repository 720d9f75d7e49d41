package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.Qualifier;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesTest {

    private static final AreaCode TOWNSHIP = Practice.VILLAGE.township();

    @TempDir
    Path folder;
    private final StringWriter printed = new StringWriter();
    private Path passphrase;

    @BeforeEach
    void fill() throws IOException {
        passphrase = Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()));
        try (Register register = Practice.create(folder)) {
            register.database().transaction(() -> {
                add(register, Practice.VILLAGE, "2009-03-01", ActivityItem.ITEMS, null, 30_000, Qualifier.AT_LEAST);
                add(register, TOWNSHIP, "2009-03-01", ActivityItem.ITEMS, null, 20_000, Qualifier.EXACT);
                add(register, TOWNSHIP, "2009-06-01", ActivityItem.OTHER, "文艺演出", 2, Qualifier.EXACT);
            });
        }
    }

    @Test
    void sumsAreGivenByKindAndItemWithHowSureTheyAre() {
        assertThat(run("--json")).isEqualTo(0);
        assertThat(printed.toString()).contains("""
                  "activities" : {
                    "publicity" : {
                      "items" : {
                        "value" : 50000,
                        "qualifier" : "at-least",
                        "unit" : "items"
                      }
                    }
                  },
                  "others" : [ {
                    "kind" : "publicity",
                    "words" : "文艺演出",
                    "value" : 2,
                    "qualifier" : "exact",
                    "unit" : "as-said"
                  } ]""".indent(2).strip()).contains("\"area\" : \"" + TOWNSHIP + "\"", "\"basis\" : \"statistical-year\"").doesNotContain("\"areas\"");
    }

    @Test
    void aTableNamesThemInWordsAndDividesThemByVillage() {
        assertThat(run("--by", "village")).isEqualTo(0);
        assertThat(printed.toString()).contains("宣传品", "50000 以上", "30000 以上", Practice.VILLAGE.text(), "文艺演出");
    }

    @Test
    void partsAreGivenInTheDocumentToo() {
        assertThat(run("--by", "village", "--json")).isEqualTo(0);
        assertThat(printed.toString()).contains("\"areas\" : [ {", "\"area\" : \"" + Practice.VILLAGE + "\"");
    }

    @Test
    void linesAreListedWithTheirIds() {
        assertThat(run("--list", "--json", "--area", Practice.VILLAGE.text())).isEqualTo(0);
        assertThat(printed.toString()).contains("\"lines\" : [ {", "\"heldOn\" : \"2009-03-01\"", "\"value\" : 30000", "\"activity\" : \"" + TOWNSHIP)
                .doesNotContain("20000");
        assertThat(run("--list")).isEqualTo(0);
        assertThat(printed.toString()).contains("2009-06-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--list --by village", "--area 530824102000", "--area 12", "--by county", "--to 2008-09-30"})
    void whatCannotBeAnsweredIsWronglyUsed(String other) {
        assertThat(run(other.split(" "))).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
    }

    private int run(String... options) {
        Texts texts = new Texts(Language.ZH);
        Stream<String> period = List.of(options).contains("--to") ? Stream.of("--from", "2008-10-01") : Stream.of("--from", "2008-10-01", "--to", "2009-09-30");
        String[] all = Stream.of(Stream.of("activities", "--register", folder.resolve("village.cunbu").toString(), "--passphrase-file", passphrase.toString()),
                period, Stream.of(options)).flatMap(each -> each).toArray(String[]::new);
        return new Cli(texts, new Problems(texts, List.of()), List.of(new Activities(Practice.REGISTERS, texts)), Map.of()).run(new PrintWriter(printed), all);
    }

    private static void add(Register register, AreaCode area, String day, ActivityItem item, String words, long value, Qualifier qualifier) {
        register.activities().add(new Activity(register.activities().newId(), area, LocalDate.parse(day), ActivityKind.PUBLICITY, item, words, value,
                qualifier, null, null, null, null, null));
    }
}
