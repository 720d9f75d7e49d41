package cunbu.app.law;

import cunbu.app.fx.LawWords;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.law.LawPage;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Pages of the law book on paper or in a file. */
public final class LawPaper {

    private final Texts texts;
    private final LawWords words;
    private final AreaCode office;

    /** @param office whose law is wanted, with that of the areas around and inside it; null for all */
    public LawPaper(Texts texts, LawWords words, AreaCode office) {
        this.texts = texts;
        this.words = words;
        this.office = office;
    }

    /** @return the file */
    public Path write(Path file, List<LawPage> pages) throws IOException {
        List<Column> columns = Stream.of("law.topic", "law.parameter", "law.area", "law.fromOn", "law.value", "law.source", "law.note")
                .map(texts::get).map(Column::words).toList();
        List<List<String>> rows = pages.stream().flatMap(page -> page.lines().stream().filter(line -> concerns(line.citation().area()))
                .map(line -> row(page, line))).toList();
        new Paper(texts.get("law.title"), List.of(new Table(columns, rows)), true)
                .write(file, (page, of) -> texts.get("law.page", page, of));
        return file;
    }

    private boolean concerns(AreaCode area) {
        return office == null || office.within(area) || area.within(office);
    }

    private List<String> row(LawPage page, LawPage.Line line) {
        return List.of(words.topic(page.topic()), words.parameter(page.parameter()), words.area(line.citation().area()),
                Objects.toString(line.citation().from()), words.value(page.unit(), line.value()), line.citation().document(), words.note(line));
    }
}
