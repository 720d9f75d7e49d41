package cunbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler does not see of the house's order. */
class HouseFilesTest {

    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|@author|\\bprintStackTrace\\(");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "../core/src/main/java", "../sync/src/main/java"})
    void everyPackageSaysWhatItIsFor(String sources) throws IOException {
        Set<Path> packages = java(sources).stream().map(Path::getParent).collect(Collectors.toSet());
        assertThat(packages).isNotEmpty().allSatisfy(each -> assertThat(each.resolve("package-info.java")).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "../core/src", "../sync/src"})
    void nothingIsLeftUndone(String sources) throws IOException {
        for (Path file : java(sources)) {
            if (!file.endsWith("HouseFilesTest.java")) {
                assertThat(LEFT_UNDONE.matcher(Files.readString(file)).find()).as("%s", file).isFalse();
            }
        }
    }

    @Test
    void theReadmeListsEveryCodeOnce() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        List<String> codes = Files.readAllLines(Path.of("src/main/resources/cunbu/app/fx/codes.properties")).stream()
                .filter(line -> line.contains("= E-")).map(line -> line.substring(line.indexOf("E-")).strip()).toList();
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(readme.split("\\| " + code + " \\|", -1)).as(code).hasSize(2));
    }

    private static List<Path> java(String sources) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(sources))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
