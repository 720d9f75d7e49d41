package cunbu.app.activity;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Block;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ItemSum;
import cunbu.core.time.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The ledger on paper or in a file: first the sums, then the lines. Numbers stand apart from how sure they are, so that a workbook can add them up. */
final class LedgerPaper {

    private final Texts texts;
    private final ActivityWords words;

    LedgerPaper(Texts texts) {
        this.texts = texts;
        this.words = new ActivityWords(texts);
    }

    /** @return the file */
    Path write(Path file, String area, Period period, List<ItemSum> sums, List<LedgerRow> rows) throws IOException {
        Block head = new Block.Pairs(List.of(List.of(texts.get("activity.area"), area),
                List.of(texts.get("activities.period"), texts.get("activities.fromTo", period.from().toString(), period.last().toString()))));
        new Paper(texts.get("activities.title"), List.of(head, Block.Lines.of(texts.get("activities.sums")), sums(sums),
                Block.Lines.of(texts.get("activities.lines")), lines(rows)), true).write(file, (page, of) -> texts.get("paper.page", page, of));
        return file;
    }

    private Table sums(List<ItemSum> sums) {
        List<Column> columns = List.of(words("kind"), words("item"), Column.numbers(texts.get("activity.value")), words("qualifier"), words("unit"));
        return new Table(columns, sums.stream().map(sum -> List.of(texts.of(sum.kind()), words.item(sum.item(), sum.otherItem()),
                String.valueOf(sum.value()), texts.of(sum.qualifier()), words.unit(sum.item()))).toList());
    }

    private Table lines(List<LedgerRow> rows) {
        List<Column> columns = Stream.of(words("heldOn"), words("area"), words("kind"), words("item"), Column.numbers(texts.get("activity.value")),
                words("qualifier"), words("unit"), Column.numbers(texts.get("activity.participants")), words("place"), words("materials"), words("note"),
                words("struckOut")).toList();
        return new Table(columns, rows.stream().map(this::line).toList());
    }

    private List<String> line(LedgerRow row) {
        Activity line = row.line();
        return Stream.of(line.heldOn(), row.area(), texts.of(line.kind()), words.item(line.item(), line.otherItem()), line.value(), texts.of(line.qualifier()),
                words.unit(line.item()), line.participants(), line.place(), line.materials(), line.note(), line.struckOut())
                .map(each -> Objects.toString(each, "")).toList();
    }

    private Column words(String field) {
        return Column.words(texts.get("activity." + field));
    }
}
