package cunbu.core.report;

import cunbu.core.indicator.Spread;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a wrong figure may have come from: it helps to find the mistake, and proves nothing. */
record Hints(Formula formula, Printed printed, Quotient exact) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LARGEST_SHIFT = 2;

    /** It is last year's figure. */
    Optional<Phrase> otherFigure(Year before) {
        return formula.in(before).filter(last -> last.isPrinted(printed))
                .map(last -> Phrase.of("lastYears", last.shown(formula.unit(), printed)));
    }

    /** Its digits are right and its point is not: per mille taken for per cent, or the like. */
    Optional<Phrase> otherUnit() {
        return Stream.concat(IntStream.rangeClosed(1, LARGEST_SHIFT).boxed(), IntStream.rangeClosed(1, LARGEST_SHIFT).mapToObj(each -> -each))
                .filter(places -> exact.isPrinted(new Printed(printed.value().movePointRight(places).setScale(printed.value().scale() - places), false)))
                .findFirst().map(places -> Phrase.of("pointShifted", places));
    }

    /** It is the share of all the others. */
    Optional<Phrase> complement() {
        boolean rest = formula.indicator().spread() == Spread.WILSON && new Quotient(HUNDRED.multiply(exact.below()).subtract(exact.above()), exact.below()).isPrinted(printed);
        return rest ? Optional.of(Phrase.of("complement")) : Optional.empty();
    }
}
