package cunbu.core.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One indicator of one area and period, with last year beside it.
 *
 * @param rate     this period's counts
 * @param previous the counts of the period a year before; null if nobody asked to compare
 * @param notes    why a value is missing or must be read with care
 */
public record Figure(Indicator indicator, Rate rate, Rate previous, List<Note> notes) {

    public Figure {
        notes = List.copyOf(notes);
    }

    /** All indicators, in their order. @param before the period a year before; null for no comparison */
    public static List<Figure> all(Measures now, Measures before) {
        return Stream.of(Indicator.values()).map(indicator -> of(indicator, now, before)).toList();
    }

    public static Figure of(Indicator indicator, Measures now, Measures before) {
        Rate rate = indicator.of(now);
        return new Figure(indicator, rate, before == null ? null : indicator.of(before), notes(indicator, rate, now));
    }

    /** The value as it is shown; empty if it is unknown or its denominator is zero. */
    public Optional<BigDecimal> value() {
        return rate.in(indicator.unit());
    }

    /** Last year's value as it is shown. */
    public Optional<BigDecimal> before() {
        return previous == null ? Optional.empty() : previous.in(indicator.unit());
    }

    /** Value less last year's value, in points of the unit, rounded after the subtraction. */
    public Optional<BigDecimal> change() {
        return previous == null ? Optional.empty() : rate.minus(previous, indicator.unit());
    }

    /** The 95 % interval; empty for counts, differences and values that are missing. */
    public Optional<Interval> interval() {
        return indicator.spread().of(rate, indicator.unit());
    }

    /** Whether so few stand behind the value that it must not be called good or bad. */
    public boolean few() {
        return indicator.spread().few(rate);
    }

    private static List<Note> notes(Indicator indicator, Rate rate, Measures measures) {
        List<Note> notes = new ArrayList<>();
        indicator.measures().filter(part -> measures.get(part).isEmpty()).map(measures::reason).distinct().forEach(notes::add);
        indicator.denominator().filter(part -> rate.denominator() != null && rate.denominator().signum() == 0)
                .ifPresent(part -> notes.add(Note.of("denominatorZero", part.code())));
        if (indicator.spread() == Spread.WILSON && rate.hasValue() && rate.numerator().compareTo(rate.denominator()) > 0) {
            notes.add(Note.of("moreThanAll", indicator.numerator().code(), indicator.denominator().orElseThrow().code()));
        }
        return notes;
    }
}
