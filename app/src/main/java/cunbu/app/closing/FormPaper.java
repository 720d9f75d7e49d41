package cunbu.app.closing;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Block;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.closing.Check;
import cunbu.core.closing.Closing;
import cunbu.core.closing.FilledForm;
import cunbu.core.closing.NationalForm;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A national form in the words of a language: the rows with their total, what the register does not keep, and how the checks came out. */
public final class FormPaper {

    private final Texts texts;
    private final ClosingWords words;
    private final LocalDate today;

    /** @param today stands on what is not closed */
    public FormPaper(Texts texts, LocalDate today) {
        this.texts = texts;
        this.words = new ClosingWords(texts);
        this.today = today;
    }

    /** @param by {@code TOWNSHIP} or {@code VILLAGE}; null for the level below the area */
    public Paper of(NationalForm form, Figures figures, Level by) {
        FilledForm filled = figures.fill(form, by);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Pairs(head(figures)), rows(filled, place -> words.place(figures.frozen(), place))));
        if (!form.notKept().isEmpty()) {
            blocks.add(notKept(form));
            blocks.add(Block.Lines.of(texts.get("closing.form.notKept")));
        }
        blocks.add(checks(filled.checks(), place -> words.place(figures.frozen(), place)));
        blocks.add(new Block.Lines(notes(filled)));
        return new Paper(texts.of(form), blocks, true);
    }

    /** Whose figures these are, of which period, and whether they can still change. */
    List<List<String>> head(Figures figures) {
        List<List<String>> head = new ArrayList<>();
        head.add(List.of(texts.get("closing.area"), figures.frozen().name(figures.area())));
        head.add(List.of(texts.get("closing.periodOf"), words.period(figures.frozen().period())));
        head.add(List.of(texts.get("closing.bases"), words.bases(figures.frozen().bases())));
        if (figures.closing().isEmpty()) {
            head.add(List.of(texts.get("closing.state"), texts.get("closing.form.notClosed", today.toString())));
        } else {
            Closing closing = figures.closing().get();
            head.add(List.of(texts.get("closing.state"), texts.get("closing.form.closed", closing.closedOn().toString(), closing.closedBy())));
            head.add(List.of(texts.get("closing.digest"), closing.digest()));
        }
        return head;
    }

    private Table rows(FilledForm filled, Function<AreaCode, String> name) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(texts.get("closing.place"))));
        filled.form().columns().forEach(measure -> columns.add(Column.numbers(words.column(measure))));
        List<List<String>> rows = new ArrayList<>(List.of(row(texts.get("closing.form.total"), filled.form(), filled.total())));
        filled.rows().forEach((place, measures) -> rows.add(row(name.apply(place), filled.form(), measures)));
        return new Table(columns, rows);
    }

    private List<String> row(String name, NationalForm form, Measures measures) {
        return Stream.concat(Stream.of(name), form.columns().stream().map(measure -> words.count(measures, measure))).toList();
    }

    private Table notKept(NationalForm form) {
        List<Column> columns = Stream.concat(Stream.of("operations"), form.notKept().stream())
                .map(each -> Column.words(texts.get("closing.form.operation." + each))).toList();
        List<String> row = Stream.concat(Stream.of(texts.get("closing.form.total")), form.notKept().stream().map(each -> texts.get("closing.form.noRecord"))).toList();
        return new Table(columns, List.of(row));
    }

    /** Each check with how it came out. */
    Table checks(List<Check> checks, Function<AreaCode, String> name) {
        List<Column> columns = Stream.of("check", "result").map(each -> Column.words(texts.get("closing.form." + each))).toList();
        return new Table(columns, checks.stream().map(check -> List.of(words.about(check), result(check, name))).toList());
    }

    String result(Check check, Function<AreaCode, String> name) {
        if (check.fails()) {
            return texts.get("closing.form.fails", check.wrong(), name.apply(check.first()), words.count(check.left()), words.count(check.right()));
        }
        return texts.get("closing.form.check." + check.answer());
    }

    /** Why a count of the total is unknown; the same for every form: where late births stand. */
    private List<String> notes(FilledForm filled) {
        Stream<String> unknown = filled.form().columns().stream().filter(measure -> filled.total().get(measure).isEmpty())
                .map(measure -> words.sentence(filled.total().reason(measure))).distinct();
        return Stream.concat(unknown, Stream.of(texts.get("closing.form.note." + filled.form().code()))).toList();
    }
}
