package cunbu.app.check;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Block;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.indicator.Measure;
import cunbu.core.report.Report;
import cunbu.core.report.ReportFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was found in a report, on paper or in a file, with the counts it was checked against. */
final class FindingsPaper {

    private final Texts texts;
    private final FindingWords words;
    private final String about;
    private final Report report;
    private final List<ReportFinding> findings;

    /** @param about the area and period, already a text */
    FindingsPaper(Texts texts, String about, Report report, List<ReportFinding> findings) {
        this.texts = texts;
        this.words = new FindingWords(texts);
        this.about = about;
        this.report = report;
        this.findings = findings;
    }

    /** @return the file */
    Path write(Path file) throws IOException {
        Table found = new Table(List.of(Column.words(texts.get("check.verdict")), Column.words(texts.get("check.about")),
                Column.numbers(texts.get("check.published")), Column.numbers(texts.get("check.recomputed")), Column.words(texts.get("check.explanation"))),
                findings.stream().map(this::row).toList());
        Table counts = new Table(List.of(Column.words(texts.get("check.countsTitle")), Column.numbers(texts.get("check.now")), Column.numbers(texts.get("check.before"))),
                Stream.of(Measure.values()).filter(each -> report.measures().containsKey(each) || report.previous().containsKey(each))
                        .map(each -> List.of(texts.of(each), text(report.measures().get(each)), text(report.previous().get(each)))).toList());
        new Paper(texts.get("check.title"), List.of(Block.Lines.of(about, words.summary(findings)), found, new Block.Page(texts.get("check.countsTitle")), counts), true)
                .write(file, (page, of) -> texts.get("law.page", page, of));
        return file;
    }

    private List<String> row(ReportFinding finding) {
        return List.of(texts.of(finding.verdict()), words.about(finding), text(finding.published()), text(finding.recomputed()), words.explanation(finding));
    }

    private static String text(String number) {
        return Objects.toString(number, "");
    }
}
