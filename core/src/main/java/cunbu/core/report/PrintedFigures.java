package cunbu.core.report;

import cunbu.core.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All figures that a report prints, where one is compared with another. */
record PrintedFigures(Map<Indicator, Printed> values) {

    /** The shares that make up all births. */
    static final List<Indicator> SHARES = List.of(Indicator.FIRST_BIRTH_SHARE, Indicator.SECOND_BIRTH_SHARE, Indicator.HIGHER_BIRTH_SHARE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<Printed> of(Indicator indicator) {
        return Optional.ofNullable(values.get(indicator));
    }

    /** One printed figure less another; empty unless both are printed. */
    Optional<BigDecimal> difference(Indicator more, Indicator less) {
        return of(more).flatMap(from -> of(less).map(off -> from.value().subtract(off.value())));
    }

    /** How far two printed figures together may lie from what they were rounded from. */
    BigDecimal halves(Indicator one, Indicator other) {
        return of(one).orElseThrow().half().add(of(other).orElseThrow().half());
    }

    /** What the other printed shares of births leave of a hundred; empty for other figures, or if one of them is not printed. */
    Optional<BigDecimal> restOfShares(Indicator share) {
        List<Printed> others = SHARES.stream().filter(each -> each != share).flatMap(each -> of(each).stream()).toList();
        return SHARES.contains(share) && others.size() == SHARES.size() - 1 ? Optional.of(HUNDRED.subtract(sum(others.stream()))) : Optional.empty();
    }

    private static BigDecimal sum(Stream<Printed> numbers) {
        return numbers.map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
