package cunbu.app.indicator;

import cunbu.app.fx.Texts;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Target;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Unit;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words and digits of a figure, as cards, table and chart show them. */
final class FigureWords {

    static final String UNKNOWN = "—";
    /** So many digits fit beside each other into a card of the smallest window; of a Chinese character the width is that of two. */
    private static final int CARD = 25;
    private static final String MINUS = "\u2212";

    private final Texts texts;
    private final Notes notes;

    FigureWords(Texts texts) {
        this.texts = texts;
        this.notes = new Notes(texts);
    }

    /** The value without its unit. */
    static String value(Figure figure) {
        return figure.value().map(value -> digits(value, figure.indicator().unit())).orElse(UNKNOWN);
    }

    static String before(Figure figure) {
        return figure.before().map(value -> digits(value, figure.indicator().unit())).orElse(UNKNOWN);
    }

    /** With its sign, also for an increase. */
    static String change(Figure figure) {
        return figure.change().map(change -> (change.signum() > 0 ? "+" : "") + digits(change, figure.indicator().unit())).orElse(UNKNOWN);
    }

    static String interval(Figure figure) {
        return figure.interval().map(range -> range.lowShown() + "–" + range.highShown()).orElse("");
    }

    String unit(Indicator indicator) {
        return indicator.unit() == Unit.PER_HUNDRED_GIRLS ? "" : texts.of(indicator.unit());
    }

    /** What is above the line, and what is below it by its name; empty for a plain count. */
    String counts(Figure figure) {
        String above = plain(figure.rate().numerator());
        String below = plain(figure.rate().denominator());
        if (figure.indicator().unit() == Unit.PER_HUNDRED_GIRLS) {
            return texts.get("figures.ratio", above, below);
        }
        if (figure.denominator() == null) {
            return "";
        }
        String line = texts.get("figures.counts", above, texts.of(figure.denominator()), below);
        return line.codePoints().map(each -> each < 0x1100 ? 1 : 2).sum() <= CARD ? line
                : texts.get("figures.countsBelow", above, texts.of(figure.denominator()), below);
    }

    /** The target, and whether the figure reaches it; where too few stand behind it nobody says so. */
    String target(Target target, Figure figure) {
        String judged = target.reachedBy(figure).map(reached -> reached ? "figures.reached" : "figures.notReached").orElse("figures.notJudged");
        String wanted = texts.get("figures.target", target.value().toPlainString(), texts.get(judged));
        return target.citation().confirmed() ? wanted : texts.get("award.unconfirmed", wanted);
    }

    String notes(Figure figure) {
        String all = figure.notes().stream().map(notes::sentence).collect(Collectors.joining(" "));
        return figure.few() ? (all + " " + texts.get("figures.few")).strip() : all;
    }

    private static String digits(BigDecimal value, Unit unit) {
        return unit == Unit.PERSONS ? plain(value) : value.toPlainString().replace("-", MINUS);
    }

    /** With its unit in brackets, as over an axis or a column. */
    String withUnit(Indicator indicator) {
        return unit(indicator).isEmpty() ? texts.of(indicator) : texts.get("figures.withUnit", texts.of(indicator), unit(indicator));
    }

    /** The value as a spreadsheet reads it; empty if there is none. */
    static String exact(Figure figure) {
        return figure.value().map(BigDecimal::toPlainString).orElse("");
    }

    static String exact(BigDecimal count) {
        return count == null ? "" : count.toPlainString();
    }

    static String plain(long count) {
        return plain(BigDecimal.valueOf(count));
    }

    static String plain(BigDecimal count) {
        if (count == null) {
            return UNKNOWN;
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        return format.format(count).replace("-", MINUS);
    }
}
