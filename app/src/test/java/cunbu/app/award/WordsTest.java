package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Citation;
import cunbu.core.rule.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Pattern PHRASE = Pattern.compile("Phrase\\.of\\(\"([a-zA-Z.-]+)\"");

    private final Texts texts = new Texts(Language.EN);

    @Test
    void evidenceIsASentenceWithItsDates() {
        assertThat(new Words(texts, Map.of()).evidence(Phrase.of("born.age", "1947-03-01", 62, "2009-12-31")))
                .isEqualTo("born 1947-03-01, 62 on 2009-12-31");
    }

    @Test
    void aPersonIsSpokenByNameWhereItIsKnown() {
        assertThat(new Words(texts, Map.of("p1", "岩罕")).missing(Phrase.of("bornOn", "p1"))).startsWith("date of birth of 岩罕");
        assertThat(new Words(texts, Map.of()).missing(Phrase.of("bornOn", "p1"))).startsWith("date of birth of p1");
    }

    @Test
    void whatTheCountyHasYetToConfirmIsSaid() {
        Words words = new Words(texts, Map.of());
        Citation open = new Citation(AreaCode.NATION, "国人口发〔2004〕39号", LocalDate.of(2004, 1, 1), false);

        assertThat(words.citation(open)).isEqualTo("国人口发〔2004〕39号 (to be confirmed by the county)");
        assertThat(words.citation(new Citation(open.area(), open.document(), open.from(), true))).isEqualTo("国人口发〔2004〕39号");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPhraseOfTheRulesHasWords(Language language) throws IOException {
        texts.speak(language);
        Set<String> phrases = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("..", "core", "src", "main", "java", "cunbu", "core", "award"))) {
            for (Path file : files.toList()) {
                Matcher phrase = PHRASE.matcher(Files.readString(file));
                while (phrase.find()) {
                    phrases.add(phrase.group(1));
                }
            }
        }
        assertThat(phrases).hasSizeGreaterThan(40).allSatisfy(key -> assertThat(Stream.of("evidence", "missing", "change")
                .anyMatch(place -> Stream.of("", "yes", "no", "unknown", "agricultural", "upper-secondary").anyMatch(end -> texts.has("award." + place + "." + key + end))))
                .as(key).isTrue());
    }
}
