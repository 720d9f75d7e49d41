package cunbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.tour.Tour;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a figure with real files: sheets, a township's register, a bundle on a stick, the county's register. */
class SpineTest {

    private static final Pattern TAKEN = Pattern.compile("接收 ([0-9,]+) 条，已有 0 条");

    @TempDir
    Path folder;

    @Test
    void whatAVillageWritesOnASheetIsCountedByTheCounty() throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        Wiring wiring = new Wiring();

        new Tour((to, arguments) -> wiring.commands().run(to, arguments), folder.resolve("tour"), out).go();

        List<String> lines = said.toString().lines().toList();
        assertThat(lines).as("one damaged number of five persons").anyMatch(line -> line.startsWith("导入 4 行") && line.contains("未导入 1 行"));
        assertThat(lines).as("two births more than the practice township has, at both offices")
                .filteredOn(line -> line.startsWith("出生率") && line.contains(" 92 / ")).hasSize(2);
        assertThat(lines).as("27 persons are entitled").anyMatch(line -> line.startsWith("符合 27 人"));
        String taken = lines.stream().map(TAKEN::matcher).filter(Matcher::find).map(line -> line.group(1)).findFirst().orElseThrow();
        assertThat(taken).as("a whole township went over").hasSizeGreaterThan("9,999".length());
        assertThat(lines).as("the second import finds everything there").anyMatch(line -> line.contains("接收 0 条，已有 " + taken + " 条"));
        try (Stream<Path> stick = Files.walk(folder.resolve("tour").resolve("stick"))) {
            assertThat(stick.filter(Files::isRegularFile)).as("nothing but the bundle is left on the stick").hasSize(1);
        }
    }
}
