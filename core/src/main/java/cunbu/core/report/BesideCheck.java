package cunbu.core.report;

import static cunbu.core.indicator.Indicator.CRUDE_BIRTH_RATE;
import static cunbu.core.indicator.Indicator.DEATH_RATE;

import cunbu.core.indicator.Indicator;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether a figure was made from others that are printed beside it, and not from counts. */
record BesideCheck(FigureFinding found, PrintedFigures figures) {

    /** The natural increase as the difference of two rates that were printed. */
    Optional<ReportFinding> difference() {
        if (found.formula().indicator() != Indicator.NATURAL_INCREASE_RATE) {
            return Optional.empty();
        }
        Printed printed = found.printed();
        Optional<BigDecimal> difference = figures.difference(CRUDE_BIRTH_RATE, DEATH_RATE);
        if (difference.isPresent() && difference.get().setScale(printed.value().scale(), RoundingMode.HALF_UP).compareTo(printed.value()) == 0) {
            return Optional.of(found.rounded(says("printedDifference", difference.get())));
        }
        boolean contradicted = difference.isPresent() && found.value().isEmpty() && difference.get().subtract(printed.value()).abs().compareTo(
                figures.halves(CRUDE_BIRTH_RATE, DEATH_RATE).add(printed.half())) > 0;
        return contradicted ? Optional.of(found.impossible(says("printedContradicts", difference.get()))) : Optional.empty();
    }

    private static Phrase says(String key, BigDecimal difference) {
        return Phrase.of(key, CRUDE_BIRTH_RATE.code(), DEATH_RATE.code(), FigureFinding.plain(difference));
    }

    /** A share of the births as what the two other printed shares leave. */
    Optional<ReportFinding> rest() {
        Optional<BigDecimal> left = found.value().isPresent() ? figures.restOfShares(found.formula().indicator()) : Optional.empty();
        return left.filter(rest -> rest.compareTo(found.printed().value()) == 0).map(rest -> found.rounded(Phrase.of("restOfShares", FigureFinding.plain(rest))));
    }
}
