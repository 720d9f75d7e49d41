package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cunbu.app.cli.Cli;
import cunbu.app.cli.Decide;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.core.award.Schemes;
import cunbu.core.law.LawBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.api.extension.ParameterContext;

/** The cases of the domain page B.8, each as a facts file that the command decides. */
class RowsTest {

    private static final Schemes SCHEMES = new Schemes(LawBook.shipped());
    private static final Path FOLDER = folder();
    private static final Pattern NOT_WORDED = Pattern.compile("\\[[a-z]+\\.|\\{[0-9]|null");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);

    private record Row(String file, String scheme, String area, String on, String verdict, String question, String answer, String citation,
                       String amount) {

        String[] command(String language, String... more) {
            List<String> all = new ArrayList<>(List.of("--lang", language, "decide", "--scheme", scheme, "--on", on, "--facts",
                    FOLDER.resolve(file).toString()));
            all.addAll(area == null ? List.of() : List.of("--area", area));
            all.addAll(List.of(more));
            return all.toArray(String[]::new);
        }
    }

    static final class Rows implements ArgumentsAggregator {

        @Override
        public Row aggregateArguments(ArgumentsAccessor line, ParameterContext context) {
            return new Row(line.getString(1), line.getString(2), line.getString(3), line.getString(4), line.getString(5), line.getString(6),
                    line.getString(7), line.getString(8), line.getString(9));
        }
    }

    @ParameterizedTest(name = "{1}, {2} on {4}")
    @CsvFileSource(resources = "rows/rows.csv", delimiter = '|', nullValues = "-", numLinesToSkip = 3)
    void theRowIsDecidedAsItsTextSays(@AggregateWith(Rows.class) Row row) throws IOException {
        JsonNode decision = new ObjectMapper().readTree(run(row.command("en", "--json")));
        List<String> open = found(decision).filter(each -> !each.path("answer").asText().equals("YES"))
                .map(each -> each.path("question").asText() + " " + each.path("answer").asText()).toList();
        JsonNode finding = found(decision).filter(each -> each.path("question").asText().equals(row.question())).findFirst().orElseThrow();

        assertThat(decision.path("verdict").asText()).as("%s", open).isEqualTo(row.verdict());
        assertThat(finding.path("answer").asText()).isEqualTo(row.answer());
        assertThat(finding.path("citation").asText()).contains(row.citation());
        assertThat(decision.path("amount").isNull() ? null : decision.path("amount").path("total").asText()).isEqualTo(row.amount());
    }

    @ParameterizedTest(name = "{1}, {2} on {4}")
    @CsvFileSource(resources = "rows/rows.csv", delimiter = '|', nullValues = "-", numLinesToSkip = 3)
    void everyWordIsThereInBothLanguages(@AggregateWith(Rows.class) Row row) throws IOException {
        assertThat(run(row.command("en"))).doesNotContainPattern(NOT_WORDED);
        assertThat(run(row.command("zh"))).doesNotContainPattern(NOT_WORDED);
        assertThat(sentences(new ObjectMapper().readTree(run(row.command("zh", "--json"))))).isNotEmpty().allMatch(each -> HAN.matcher(each).matches());
        assertThat(sentences(new ObjectMapper().readTree(run(row.command("en", "--json"))))).isNotEmpty().noneMatch(each -> HAN.matcher(each).matches());
    }

    @Test
    void everyFileIsUsedAndEveryRowOfThePageIsThere() throws IOException {
        List<String[]> lines = Files.readAllLines(FOLDER.resolve("rows.csv")).stream().filter(line -> !line.startsWith("#")).skip(1)
                .map(line -> line.split("\\|")).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(lines.stream().map(line -> line[1].strip()).collect(Collectors.toSet()))
                    .isEqualTo(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).collect(Collectors.toSet()));
        }
        Set<Integer> rows = lines.stream().map(line -> line[0].strip()).filter(row -> row.matches("[0-9]+")).map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).containsExactly(1, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 25, 26, 27, 29, 30, 31, 32, 33, 34, 35, 36,
                37, 38, 39, 42, 43, 44, 45, 48, 50, 51, 54, 55, 56, 57, 58, 59, 60, 61, 62, 67, 68, 69);
    }

    /** Evidence, what would have to change, what is missing. */
    private static List<String> sentences(JsonNode decision) {
        Stream<String> evidence = found(decision).map(each -> each.path("evidence").asText());
        Stream<String> changes = decision.findValuesAsText("change").stream();
        Stream<String> missing = StreamSupport.stream(decision.path("missing").spliterator(), false).map(JsonNode::asText);
        return Stream.of(evidence, changes, missing).flatMap(each -> each).toList();
    }

    private static Stream<JsonNode> found(JsonNode decision) {
        return StreamSupport.stream(decision.path("findings").spliterator(), false);
    }

    private static String run(String... command) {
        Texts texts = new Texts(Language.ZH);
        StringWriter printed = new StringWriter();
        Cli cli = new Cli(texts, new Problems(texts, List.of()), List.of(new Decide(SCHEMES, texts)), Map.of());
        assertThat(cli.run(new PrintWriter(printed), command)).isZero();
        return printed.toString();
    }

    private static Path folder() {
        try {
            return Path.of(RowsTest.class.getResource("rows/rows.csv").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
