package cunbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import cunbu.core.history.Coded;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.person.CodeBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence that the program can say exists in both languages, and none lies there that nobody says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/cunbu/app/i18n");
    private static final List<Path> SOURCES = Stream.of("src/main", "../core/src/main", "../sync/src/main").map(Path::of).toList();
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("texts\\.get\\(\"([^\"]+)\"(?! *\\+)|(?<=\")%([a-zA-Z.]+)(?=\")");
    private static final Pattern REFUSED = Pattern.compile("(?:\"[a-zA-Z]+\"|FIELD|field),\\s*\"([a-z][a-zA-Z]*\\.[a-zA-Z.]+)\"");

    private final Map<String, String> chinese = read("texts.properties");
    private final String program = SOURCES.stream().flatMap(HouseTextsTest::files).map(HouseTextsTest::content).collect(Collectors.joining("\n"));
    private final Set<String> literals = all(LITERAL, program);
    private final Set<String> cases = spokenCases();
    private final Set<String> law = LawBook.shipped().pages().stream().flatMap(this::lawWords).collect(Collectors.toSet());
    private final Set<String> words = new HashSet<>(List.of(program.split("[^A-Za-z0-9_-]+")));

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_en.properties"})
    void noKeyStandsTwiceAndNoSentenceIsEmptyOrHasASingleApostrophe(String bundle) throws IOException {
        List<String> lines = lines(bundle);
        assertThat(lines.stream().map(HouseTextsTest::key)).doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.substring(line.indexOf('=') + 1).isBlank());
        assertThat(lines).noneMatch(line -> line.replace("''", "").contains("'"));
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameArguments() {
        Map<String, String> english = read("texts_en.properties");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese).allSatisfy((key, sentence) -> assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(sentence)));
    }

    @Test
    void everyRefusalHasASentence() {
        Set<String> reasons = new TreeSet<>();
        SOURCES.stream().flatMap(HouseTextsTest::files).map(HouseTextsTest::content).filter(source -> source.contains("Refusal"))
                .forEach(source -> reasons.addAll(all(REFUSED, source)));
        assertThat(reasons).hasSizeGreaterThan(200);
        assertThat(reasons.stream().map(reason -> "refusal." + reason)).isSubsetOf(chinese.keySet());
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        assertThat(all(ASKED, program)).hasSizeGreaterThan(50).isSubsetOf(chinese.keySet());
    }

    @Test
    void everyProblemCodeHasASentence() {
        Set<String> codes = SOURCES.stream().flatMap(HouseTextsTest::files).filter(file -> file.toString().endsWith("codes.properties"))
                .flatMap(file -> Stream.of(content(file).split("\n"))).filter(line -> line.contains("="))
                .map(line -> "problem." + line.substring(line.indexOf('=') + 1).strip()).collect(Collectors.toSet());
        assertThat(codes).hasSizeGreaterThan(10).isSubsetOf(chinese.keySet());
    }

    @Test
    void aSetOfCasesThatIsSpokenAtAllHasAWordForEachCase() {
        assertThat(cases).hasSizeGreaterThan(50).isSubsetOf(chinese.keySet());
    }

    @Test
    void everyParameterOfTheLawHasANameAndItsUnitAnExample() {
        assertThat(law).hasSizeGreaterThan(50).isSubsetOf(chinese.keySet());
    }

    @Test
    void noTextLiesThereUnused() {
        List<String> unused = chinese.keySet().stream().filter(key -> !cases.contains(key) && !law.contains(key) && !isUsed(key)).toList();
        assertThat(unused).isEmpty();
    }

    /** As a whole, as the reason of a refusal, or put together from a beginning and a word of the program. */
    private boolean isUsed(String key) {
        if (key.startsWith("refusal.")) {
            return literals.contains(key.substring("refusal.".length()));
        }
        boolean begun = literals.stream().anyMatch(literal -> literal.length() > 3 && literal.endsWith(".") && key.startsWith(literal));
        return literals.contains(key) || literals.contains('%' + key) || begun && words.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    /** Names that several schemes share stand under the last part of the parameter's name. */
    private Stream<String> lawWords(LawPage page) {
        String own = "law.parameter." + page.parameter();
        String shared = (page.topic().equals(LawPage.TARGETS) ? "code.indicator." : "law.parameter.") + page.parameter().substring(page.topic().length() + 1);
        boolean worded = Set.of("yes-no", "period", "shares", "codes").contains(page.unit());
        return Stream.concat(page.choices().stream().map(this::lawCode), Stream.of(
                chinese.containsKey(own) ? own : shared,
                chinese.containsKey("award.scheme." + page.topic()) ? "award.scheme." + page.topic() : "law.topic." + page.topic(),
                worded ? "law.unconfirmed" : "law.value." + page.unit(),
                "law.example." + page.unit()));
    }

    /** What the program names anyway keeps its name in the law book. */
    private String lawCode(String code) {
        return Stream.of("code.hukouKind.", "code.stage.", "code.masking.").map(place -> place + code).filter(chinese::containsKey).findFirst()
                .orElse("law.code." + code);
    }

    private Set<String> spokenCases() {
        Set<String> all = new HashSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cunbu")) {
            if (type.isEnum() && !type.isAnonymousClass() && type.isAssignableTo(Coded.class)) {
                Arrays.stream(type.reflect().getEnumConstants()).map(each -> ((Coded) each).code()).forEach(code -> all.add(name(type) + code));
            }
        }
        CodeBook.ETHNIC.codes().forEach(code -> all.add("code.ethnic." + code));
        CodeBook.RELATION.codes().forEach(code -> all.add("code.relation." + code));
        all.removeIf(each -> chinese.keySet().stream().noneMatch(key -> key.startsWith(each.substring(0, each.indexOf('.', 5) + 1))));
        return all;
    }

    private static String name(JavaClass type) {
        return "code." + type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT) + type.getSimpleName().substring(1) + ".";
    }

    private static Set<String> arguments(String sentence) {
        return all(Pattern.compile("\\{([0-9]+)"), sentence);
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return found;
    }

    private static Map<String, String> read(String bundle) {
        Map<String, String> texts = new TreeMap<>();
        lines(bundle).forEach(line -> texts.put(key(line), line.substring(line.indexOf('=') + 1).strip()));
        return texts;
    }

    private static List<String> lines(String bundle) {
        return content(BUNDLES.resolve(bundle)).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(file -> file.toString().matches(".*(\\.java|\\.fxml|codes\\.properties)")).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
