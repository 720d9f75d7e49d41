package cunbu.app.cli;

import cunbu.app.fx.BasesWords;
import cunbu.app.fx.Texts;
import cunbu.app.indicator.Notes;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Overview;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indicators for somebody who reads them in a terminal: a table per area, with the counts behind each value. */
final class IndicatorTable {

    private static final String NOTHING = "-";

    private final Texts texts;
    private final Notes notes;

    IndicatorTable(Texts texts, Notes notes) {
        this.texts = texts;
        this.notes = notes;
    }

    List<String> lines(Overview overview) {
        List<String> lines = new ArrayList<>();
        Period period = overview.period();
        lines.add(texts.get("cli.indicators.period", period.from().toString(), period.last().toString(), texts.get("code.basis." + period.basis().code())));
        lines.add(new BasesWords(texts).sentence(overview.bases()));
        Stream.concat(Stream.of(overview.whole()), overview.parts().stream()).forEach(area -> lines.addAll(table(area)));
        return lines;
    }

    private List<String> table(AreaFigures area) {
        Columns columns = new Columns();
        columns.add(Stream.of("indicator", "value", "unit", "previous", "change", "interval", "counts", "notes")
                .map(column -> texts.get("cli.indicators." + column)).toArray(String[]::new));
        area.figures().forEach(figure -> columns.add(row(figure)));
        List<String> lines = new ArrayList<>(List.of("", area.area().text()));
        lines.addAll(columns.lines());
        return lines;
    }

    private String[] row(Figure figure) {
        return new String[] {texts.of(figure.indicator()), text(figure.value()), texts.of(figure.indicator().unit()), text(figure.before()),
            text(figure.change()), figure.interval().map(range -> range.lowShown() + "-" + range.highShown()).orElse(NOTHING),
            counts(figure), figure.notes().stream().map(notes::sentence).collect(Collectors.joining(" "))};
    }

    private static String counts(Figure figure) {
        String numerator = plain(figure.rate().numerator());
        return figure.denominator() == null ? numerator : numerator + " / " + plain(figure.rate().denominator());
    }

    private static String plain(BigDecimal count) {
        return count == null ? NOTHING : count.stripTrailingZeros().toPlainString();
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse(NOTHING);
    }
}
