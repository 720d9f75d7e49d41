package cunbu.core.report;

import static cunbu.core.indicator.Measure.*;

import cunbu.core.indicator.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measure that is the sum of others, less some.
 *
 * @param derivable those that follow from all the others if nobody gave them
 */
record Whole(Measure total, List<Measure> parts, List<Measure> less, List<Measure> derivable) {

    /** Every sum that holds by what the measures mean. */
    static final List<Whole> ALL = List.of(
            of(BIRTHS, BIRTHS_FIRST, BIRTHS_SECOND, BIRTHS_HIGHER),
            of(BIRTHS, BIRTHS_MALE, BIRTHS_FEMALE),
            of(BIRTHS_POLICY_COMPLIANT, BIRTHS_FIRST_POLICY_COMPLIANT, BIRTHS_SECOND_POLICY_COMPLIANT, BIRTHS_HIGHER_POLICY_COMPLIANT),
            of(MARRIED_WOMEN_15_49, MARRIED_WOMEN_NO_CHILD, MARRIED_WOMEN_ONE_CHILD, MARRIED_WOMEN_TWO_CHILDREN, MARRIED_WOMEN_MORE_CHILDREN),
            of(LONG_ACTING_CONTRACEPTION_USERS, STERILISED_MALE, STERILISED_FEMALE, IUD, IMPLANT),
            of(CONTRACEPTION_USERS, STERILISED_MALE, STERILISED_FEMALE, IUD, IMPLANT, ORAL_OR_INJECTED, CONDOM, SPERMICIDE, OTHER_METHOD),
            // Flows that nobody gave must not be guessed from two stocks.
            new Whole(CLOSING_POPULATION, List.of(OPENING_POPULATION, BIRTHS, MOVED_IN), List.of(DEATHS, MOVED_OUT),
                    List.of(CLOSING_POPULATION, OPENING_POPULATION)));

    private static Whole of(Measure total, Measure... parts) {
        return new Whole(total, List.of(parts), List.of(), Stream.concat(Stream.of(total), Stream.of(parts)).toList());
    }

    /** Every measure of the sum, the total first. */
    List<Measure> terms() {
        List<Measure> all = new ArrayList<>(List.of(total));
        all.addAll(parts);
        all.addAll(less);
        return all;
    }

    /** What the parts come to; those that are not known count as nothing. */
    BigDecimal sum(Map<Measure, BigDecimal> counts) {
        BigDecimal more = parts.stream().filter(counts::containsKey).map(counts::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return more.subtract(less.stream().filter(counts::containsKey).map(counts::get).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The one measure that is not known, if all others are and it follows from them. */
    Optional<Measure> follows(Map<Measure, BigDecimal> counts) {
        List<Measure> missing = terms().stream().filter(each -> !counts.containsKey(each)).toList();
        return missing.size() == 1 && derivable.contains(missing.get(0)) ? Optional.of(missing.get(0)) : Optional.empty();
    }

    /** That measure's count; below zero if the others contradict each other. */
    BigDecimal solved(Measure missing, Map<Measure, BigDecimal> counts) {
        return missing == total ? sum(counts) : counts.get(total).subtract(sum(counts));
    }

    /** The sum as codes with signs between them. */
    String formula() {
        StringBuilder text = new StringBuilder();
        parts.forEach(each -> text.append(text.length() == 0 ? "" : " + ").append(each.code()));
        less.forEach(each -> text.append(" - ").append(each.code()));
        return text.toString();
    }
}
