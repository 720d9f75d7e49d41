package cunbu.core.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One indicator of one area and period, with last year beside it.
 *
 * @param denominator what it is divided by, as the bases have it; null for a plain count
 * @param rate     this period's counts
 * @param previous the counts of the period a year before; null if nobody asked to compare
 * @param notes    why a value is missing or must be read with care
 */
public record Figure(Indicator indicator, Measure denominator, Rate rate, Rate previous, List<Note> notes) {

    public Figure {
        notes = List.copyOf(notes);
    }

    /** Over the usual denominator. */
    public Figure(Indicator indicator, Rate rate, Rate previous, List<Note> notes) {
        this(indicator, indicator.denominator().orElse(null), rate, previous, notes);
    }

    /** All indicators, in their order. @param before the period a year before; null for no comparison */
    public static List<Figure> all(Measures now, Measures before) {
        return all(now, before, Bases.USUAL);
    }

    /** The same over other denominators. */
    public static List<Figure> all(Measures now, Measures before, Bases bases) {
        return Stream.of(Indicator.values()).map(indicator -> of(indicator, now, before, bases)).toList();
    }

    public static Figure of(Indicator indicator, Measures now, Measures before) {
        return of(indicator, now, before, Bases.USUAL);
    }

    /** @param bases those by which was counted; they choose the denominator */
    public static Figure of(Indicator indicator, Measures now, Measures before, Bases bases) {
        Rate rate = indicator.of(now, bases);
        Measure denominator = indicator.denominator(bases).orElse(null);
        return new Figure(indicator, denominator, rate, before == null ? null : indicator.of(before, bases), notes(indicator, denominator, rate, now, bases));
    }

    /** The same beside other counts of the year before: those of a closing stand on the bases of their own day. */
    public Figure beside(Rate other) {
        return new Figure(indicator, denominator, rate, other, notes);
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

    private static List<Note> notes(Indicator indicator, Measure denominator, Rate rate, Measures measures, Bases bases) {
        List<Note> notes = new ArrayList<>();
        indicator.measures(bases).filter(part -> measures.get(part).isEmpty()).map(measures::reason).distinct().forEach(notes::add);
        if (denominator != null && rate.denominator() != null && rate.denominator().signum() == 0) {
            notes.add(Note.of("denominatorZero", denominator.code()));
        }
        if (indicator.spread() == Spread.WILSON && rate.hasValue() && rate.numerator().compareTo(rate.denominator()) > 0) {
            notes.add(Note.of("moreThanAll", indicator.numerator().code(), denominator.code()));
        }
        return notes;
    }
}
