package cunbu.core.report;

import static cunbu.core.indicator.Measure.*;

import cunbu.core.indicator.Measure;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A measure that can never be more than another one, because it counts some of the same. */
record Bound(Measure part, Measure whole) {

    private static final List<Bound> ALL = List.of(
            new Bound(BIRTHS_POLICY_COMPLIANT, BIRTHS),
            new Bound(BIRTHS_FIRST_POLICY_COMPLIANT, BIRTHS_FIRST),
            new Bound(BIRTHS_SECOND_POLICY_COMPLIANT, BIRTHS_SECOND),
            new Bound(BIRTHS_HIGHER_POLICY_COMPLIANT, BIRTHS_HIGHER),
            new Bound(WOMEN_15_49, CLOSING_POPULATION),
            new Bound(MARRIED_WOMEN_15_49, WOMEN_15_49),
            new Bound(LONG_ACTING_CONTRACEPTION_USERS, CONTRACEPTION_USERS),
            new Bound(LONG_ACTING_CONTRACEPTION_USERS, MARRIED_WOMEN_15_49),
            new Bound(CONTRACEPTION_USERS, MARRIED_WOMEN_15_49),
            new Bound(TWO_DAUGHTER_HOUSEHOLDS, HOUSEHOLDS),
            new Bound(TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION, TWO_DAUGHTER_HOUSEHOLDS),
            new Bound(ONLY_CHILD_CERTIFICATES_HELD, MARRIED_WOMEN_ONE_CHILD),
            new Bound(ONLY_CHILD_CERTIFICATES_HELD, MARRIED_WOMEN_15_49),
            new Bound(ONLY_CHILD_CERTIFICATES_HELD, ONLY_CHILD_CERTIFICATES_VALID),
            new Bound(MIGRANT_ITEMS_SENT, MIGRANT_ITEMS_DUE),
            new Bound(MIGRANT_REQUESTS_ANSWERED, MIGRANT_REQUESTS_DUE),
            new Bound(IN_MIGRANT_WOMEN_18_49, IN_MIGRANTS),
            new Bound(IN_MIGRANT_CERTIFICATES_CHECKED, IN_MIGRANT_WOMEN_18_49),
            new Bound(OUT_MIGRANTS, CLOSING_POPULATION),
            new Bound(OUT_MIGRANT_WOMEN_18_49, OUT_MIGRANTS),
            new Bound(OUT_MIGRANT_CERTIFICATES_HELD, OUT_MIGRANT_WOMEN_18_49),
            new Bound(HOUSEHOLDS, CLOSING_POPULATION),
            new Bound(PUBLICITY_HOUSEHOLDS, HOUSEHOLDS),
            new Bound(PERSONS_AWARE, PERSONS_SURVEYED),
            new Bound(PERSONS_SATISFIED, PERSONS_SURVEYED),
            new Bound(ASSOCIATION_MEMBERS, CLOSING_POPULATION),
            new Bound(PAYMENTS_MADE_ON_TIME, PAYMENTS_DUE),
            new Bound(FILES_CORRECT, FILES_CHECKED));

    /** Those that are passed in a year, and an average that lies outside of what it is the average of. */
    static List<ReportFinding> passed(Year year) {
        List<ReportFinding> findings = new ArrayList<>(ALL.stream().flatMap(bound -> bound.finding(year).stream()).toList());
        average(year).ifPresent(findings::add);
        return findings;
    }

    private Optional<ReportFinding> finding(Year year) {
        Optional<BigDecimal> some = year.count(part);
        Optional<BigDecimal> all = year.count(whole);
        if (some.isEmpty() || all.isEmpty() || some.get().compareTo(all.get()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(inconsistent(year.about(part), some.get(), all.get(),
                Phrase.of("partOverWhole", year.about(part), some.get().toPlainString(), year.about(whole), all.get().toPlainString())));
    }

    private static Optional<ReportFinding> average(Year year) {
        BigDecimal average = year.given().get(AVERAGE_POPULATION);
        BigDecimal opening = year.count(OPENING_POPULATION).orElse(null);
        BigDecimal closing = year.count(CLOSING_POPULATION).orElse(null);
        if (average == null || opening == null || closing == null || average.compareTo(opening.min(closing)) >= 0 && average.compareTo(opening.max(closing)) <= 0) {
            return Optional.empty();
        }
        BigDecimal middle = opening.add(closing).multiply(new BigDecimal("0.5"));
        return Optional.of(inconsistent(year.about(AVERAGE_POPULATION), average, middle, Phrase.of("averageOutside", year.about(AVERAGE_POPULATION),
                average.toPlainString(), opening.toPlainString(), closing.toPlainString())));
    }

    private static ReportFinding inconsistent(String about, BigDecimal stated, BigDecimal bound, Phrase sentence) {
        return new ReportFinding(about, stated.toPlainString(), bound.toPlainString(), Verdict.INCONSISTENT, List.of(sentence));
    }
}
