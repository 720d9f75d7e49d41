package cunbu.core.report;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Rate;
import cunbu.core.indicator.Unit;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator as an office counts it: what it divides by what. */
record Formula(Indicator indicator, Bases bases) {

    Unit unit() {
        return indicator.unit();
    }

    Optional<Measure> denominator() {
        return indicator.denominator(bases);
    }

    Stream<Measure> measures() {
        return indicator.measures(bases);
    }

    Rate rate(Year year) {
        return indicator.of(year.complete(), bases);
    }

    /** Its value in a year; empty where it has none. */
    Optional<Quotient> in(Year year) {
        Rate rate = rate(year);
        return rate.hasValue() ? Optional.of(Quotient.of(rate, unit())) : Optional.empty();
    }

    /** The other denominators that offices use for it. */
    List<Base> others() {
        return Base.others(indicator, bases);
    }

    /** The rate over another base; empty if that is not known or zero, or what is above the line is not known. */
    Optional<Quotient> over(Base base, Year year) {
        BigDecimal above = rate(year).numerator();
        Optional<BigDecimal> below = base.count(year).filter(count -> count.signum() > 0);
        return above == null || below.isEmpty() ? Optional.empty() : Optional.of(Quotient.of(new Rate(above, below.get()), unit()));
    }

    String above() {
        return indicator.numerator().code() + indicator.less().map(less -> " - " + less.code()).orElse("");
    }

    /** Empty for a plain count. */
    String below() {
        return denominator().map(Measure::code).orElse("");
    }

    /** The key of a sentence: the first if the office divides by the usual, the second if it has chosen. */
    String key(String usual, String chosen) {
        return isChosen() ? chosen : usual;
    }

    /** That the office has chosen its denominator, and what would be usual. */
    Optional<Phrase> choice() {
        return isChosen() ? Optional.of(Phrase.of("chosenBase", below(), indicator.denominator().orElseThrow().code())) : Optional.empty();
    }

    private boolean isChosen() {
        return !denominator().equals(indicator.denominator());
    }
}
