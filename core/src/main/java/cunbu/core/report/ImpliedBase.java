package cunbu.core.report;

import cunbu.core.indicator.Rate;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The whole numbers by which a count must have been divided to come out as printed, and the bases that are none of them. */
final class ImpliedBase {

    private static final int COARSE = 1;

    private ImpliedBase() {
    }

    /** Nothing to say where no whole base gives the printed figure, or the count above the line is not known. */
    static List<Phrase> of(Formula formula, Printed printed, Year year) {
        Rate usual = formula.rate(year);
        BigDecimal above = usual.numerator();
        BigDecimal low = printed.value().subtract(printed.half());
        if (above == null || above.signum() <= 0 || low.signum() <= 0) {
            return List.of();
        }
        BigDecimal scaled = above.multiply(BigDecimal.valueOf(formula.unit().scale()));
        BigDecimal first = after(scaled, printed.value().add(printed.half()));
        BigDecimal last = upTo(scaled, low);
        if (first.compareTo(last) > 0) {
            return List.of();
        }
        List<Phrase> sentences = new ArrayList<>(List.of(sentence(above, printed, scaled, first, last)));
        for (Base base : formula.others()) {
            formula.over(base, year).filter(other -> usual.denominator() == null || other.below().compareTo(usual.denominator()) != 0)
                    .ifPresent(other -> sentences.add(Phrase.of("givenBase", base.formula(), FigureFinding.count(other.below()),
                            other.shown(formula.unit(), printed))));
        }
        return sentences;
    }

    private static Phrase sentence(BigDecimal above, Printed printed, BigDecimal scaled, BigDecimal first, BigDecimal last) {
        if (first.equals(last)) {
            return Phrase.of("impliedBaseOne", above.toPlainString(), printed.value().toPlainString(), first.toPlainString());
        }
        // Of a figure with many decimals it hardly matters whether they were rounded.
        return printed.value().scale() > COARSE
                ? Phrase.of("impliedBaseRounded", above.toPlainString(), printed.value().toPlainString(), first.toPlainString(), last.toPlainString())
                : Phrase.of("impliedBase", above.toPlainString(), printed.value().toPlainString(), first.toPlainString(), last.toPlainString(),
                        after(scaled, printed.value().add(printed.half()).add(printed.half())).toPlainString(), upTo(scaled, printed.value()).toPlainString());
    }

    /** The first whole base under which the value is less than that. */
    private static BigDecimal after(BigDecimal scaled, BigDecimal value) {
        return scaled.divide(value, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }

    /** The last whole base under which the value is at least that. */
    private static BigDecimal upTo(BigDecimal scaled, BigDecimal value) {
        return scaled.divide(value, 0, RoundingMode.FLOOR);
    }
}
