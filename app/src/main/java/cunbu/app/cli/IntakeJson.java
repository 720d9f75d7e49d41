package cunbu.app.cli;

import cunbu.app.intake.Mapping;
import cunbu.app.intake.Note;
import cunbu.app.intake.Report;
import cunbu.app.intake.Result;
import cunbu.app.intake.RowReport;
import cunbu.app.intake.Sentences;
import cunbu.app.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code intake --json} prints: identity numbers masked, one entry for each thing that is to be said of a row. */
final class IntakeJson {

    private final Sentences sentences;

    IntakeJson(Sentences sentences) {
        this.sentences = sentences;
    }

    String write(Report report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("intake", report.intake());
        document.put("counts", counts(report));
        document.put("headerRow", report.mapping().headerRow());
        document.put("columns", report.mapping().columns().stream().map(IntakeJson::column).toList());
        document.put("rows", report.rows().stream().flatMap(this::row).toList());
        return Json.write(document);
    }

    private static Map<String, Long> counts(Report report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Result each : Result.values()) {
            counts.put(each.name().toLowerCase(Locale.ROOT), report.count(each));
        }
        return counts;
    }

    private static Map<String, Object> column(Mapping.Column column) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("header", column.header());
        one.put("field", column.field() == null ? null : column.field().code());
        return one;
    }

    private Stream<Map<String, Object>> row(RowReport row) {
        return row.notes().isEmpty() ? Stream.of(entry(row, null)) : row.notes().stream().map(note -> entry(row, note.masked()));
    }

    private Map<String, Object> entry(RowReport row, Note note) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("row", row.number());
        one.put("result", row.result().code());
        one.put("column", note == null ? null : note.column());
        one.put("code", note == null ? null : note.code());
        one.put("reason", note == null ? null : sentences.of(note));
        one.put("from", note == null ? null : note.from());
        one.put("to", note == null ? null : note.to());
        return one;
    }
}
