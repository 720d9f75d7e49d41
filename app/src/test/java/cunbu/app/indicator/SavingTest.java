package cunbu.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.app.sheet.Cell;
import cunbu.app.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavingTest {

    private static final Paper PAPER = new Paper("出生", new Table(List.of(Column.words("地区"), Column.numbers("出生率（‰）")),
            IntStream.range(0, 500).mapToObj(i -> List.of("村" + i, i + ".50")).toList()));

    @TempDir
    Path folder;
    private final Texts texts = new Texts(Language.EN);
    private final List<String> said = new ArrayList<>();

    @Test
    void theWorkbookReadBackHasEveryRowOfTheTable() throws IOException {
        saving("figures.xlsx").table(null, "figures", progress -> PAPER);

        List<List<String>> read = new ArrayList<>();
        try (Sheet sheet = Sheet.open(folder.resolve("figures.xlsx"))) {
            sheet.forEachRemaining(row -> read.add(row.cells().stream().map(Cell::text).toList()));
        }
        assertThat(read.stream().skip(2)).hasSize(500).startsWith(List.of("村0", "0.5")).endsWith(List.of("村499", "499.5"));
        assertThat(said).containsExactly("Saved as figures.xlsx.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "pdf"})
    void aFolderThatCannotBeWrittenGivesASentence(String ending) throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        saving("file/figures." + ending).table(null, "figures", progress -> PAPER);

        assertThat(said).singleElement().satisfies(sentence -> assertThat(sentence).startsWith("Not saved. ").contains("(E-FILE-0").endsWith("Try another folder."));
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "pdf"})
    void whoeverStopsTheSavingFindsWhatWasThereBefore(String ending) throws IOException {
        Path file = Files.writeString(folder.resolve("figures." + ending), "before");
        Saving saving = saving("figures." + ending);
        saving.table(null, "figures", progress -> {
            assertThat(saving.stop()).isTrue();
            return PAPER;
        });

        assertThat(said).containsExactly("Stopped; no file was left.");
        assertThat(Files.readString(file)).isEqualTo("before");
        assertThat(folder.toFile().list()).containsExactly("figures." + ending);
        assertThat(saving.stop()).isFalse();
    }

    @Test
    void whoeverChoosesNoFileSavesNothing() {
        new Saving(Jobs.inline(), texts, new Problems(texts, List.of()), said::add, (window, name, endings) -> Optional.empty())
                .table(null, "figures", progress -> PAPER);

        assertThat(said).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private Saving saving(String file) {
        return new Saving(Jobs.inline(), texts, new Problems(texts, List.of()), said::add, (window, name, endings) -> Optional.of(folder.resolve(file)));
    }
}
