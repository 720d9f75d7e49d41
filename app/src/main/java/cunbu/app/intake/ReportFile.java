package cunbu.app.intake;

import cunbu.app.fx.Texts;
import cunbu.app.paper.CsvFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The list of what became of each row, as a file for the village that has to put its sheet right. */
final class ReportFile {

    private final Texts texts;
    private final Sentences sentences;
    private final Report report;

    ReportFile(Texts texts, Report report) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.report = report;
    }

    /** Writes it beside the sheet, under the sheet's name. */
    Path beside(Path sheet) throws IOException {
        String name = sheet.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path file = sheet.resolveSibling(texts.get("intake.reportName", name));
        Stream<List<String>> head = Stream.of(List.of(texts.get("intake.row"), texts.get("intake.result"), texts.get("intake.column"),
                texts.get("intake.reason"), texts.get("intake.from"), texts.get("intake.to")));
        CsvFile.write(file, Stream.concat(head, report.rows().stream().flatMap(Line::of).map(this::cells)));
        return file;
    }

    private List<String> cells(Line line) {
        Note note = line.note();
        return Stream.of(line.row(), texts.of(line.result()), note == null ? "" : note.column(), note == null ? "" : sentences.of(note),
                note == null ? "" : note.from(), note == null ? "" : note.to()).map(each -> Objects.toString(each, "")).toList();
    }
}
