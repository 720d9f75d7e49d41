package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.indicator.Notes;
import cunbu.app.indicator.NumberDesk.Row;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Opened.Item;
import cunbu.core.indicator.Opening;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An opened number for somebody who reads it in a terminal. */
final class PeopleTable {

    private static final String NOTHING = "-";

    private final Texts texts;
    private final Notes notes;

    PeopleTable(Texts texts, Notes notes) {
        this.texts = texts;
        this.notes = notes;
    }

    List<String> lines(Opened opened, List<Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.people.head", texts.of(opened.indicator()), texts.of(opened.side()), opened.area().text(),
                opened.period().from().toString(), opened.period().last().toString(), plain(opened.count())));
        opened.notes().forEach(note -> lines.add(notes.sentence(note)));
        lines.add("");
        lines.addAll(opened.indicator().opensInto() == Opening.TOTALS ? totals(rows) : people(rows));
        opened.reasons().forEach((reason, count) -> lines.add(texts.get("cli.people.reason", texts.of(reason), count)));
        return lines;
    }

    private List<String> people(List<Row> rows) {
        Columns columns = new Columns();
        columns.add(texts.get("cli.people.name"), texts.get("cli.people.village"), texts.get("cli.people.person"), texts.get("cli.people.share"),
                texts.get("cli.people.why"));
        rows.forEach(row -> columns.add(Objects.toString(row.name(), NOTHING), row.villageName(), Objects.toString(row.item().person(), NOTHING),
                plain(row.item().share()), row.item().reason() == null ? "" : texts.of(row.item().reason())));
        return columns.lines();
    }

    private List<String> totals(List<Row> rows) {
        Columns columns = new Columns();
        columns.add(texts.get("cli.people.village"), texts.get("cli.people.count"), texts.get("cli.people.missing"));
        rows.forEach(row -> columns.add(row.villageName(), plain(row.item().share()), missing(row.item())));
        return columns.lines();
    }

    private String missing(Item item) {
        return item.missing() == null ? "" : notes.sentence(item.missing());
    }

    private static String plain(BigDecimal count) {
        return count == null ? NOTHING : count.stripTrailingZeros().toPlainString();
    }
}
