package cunbu.app.quality;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Findings to take along to the village. Says no name and no number of anybody: a sheet gets lost. */
final class QualityPaper {

    private final Texts texts;

    QualityPaper(Texts texts) {
        this.texts = texts;
    }

    Paper of(String title, List<QualityRow> rows) {
        Table table = new Table(Stream.of("village", "severity", "topic", "sentence", "action", "record")
                .map(each -> Column.words(texts.get("quality.column." + each))).toList(), rows.stream().map(this::cells).toList());
        return new Paper(title, List.of(table), true);
    }

    private List<String> cells(QualityRow row) {
        QualityWords plain = new QualityWords(texts, area -> area.text(), id -> id);
        return List.of(row.village(), texts.of(row.finding().severity()), texts.of(row.finding().check().topic()), plain.sentence(row.finding()),
                row.action(), Objects.toString(row.finding().about().record(), ""));
    }
}
