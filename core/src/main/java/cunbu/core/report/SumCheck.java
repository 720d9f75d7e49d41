package cunbu.core.report;

import cunbu.core.indicator.Measure;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the sums hold that the counts of a year allow to be checked, whoever asked. */
final class SumCheck {

    private static final Set<Measure> BALANCE = Set.of(Measure.BIRTHS, Measure.DEATHS, Measure.MOVED_IN, Measure.MOVED_OUT);

    private final Year year;
    private final Map<Measure, BigDecimal> given;

    SumCheck(Year year) {
        this.year = year;
        this.given = year.given();
    }

    /** The sums that do not hold. @param asked those that somebody asked for are left to that answer */
    List<ReportFinding> failing(List<Sum> asked) {
        return Whole.ALL.stream().filter(whole -> asked.stream().noneMatch(sum -> same(sum, whole))).flatMap(whole -> failing(whole).stream()).toList();
    }

    private static boolean same(Sum sum, Whole whole) {
        return whole.less().isEmpty() && sum.total().equals(whole.total().code())
                && new HashSet<>(sum.parts()).equals(new HashSet<>(whole.parts().stream().map(Measure::code).toList()));
    }

    private Optional<ReportFinding> failing(Whole whole) {
        if (!given.containsKey(whole.total())) {
            return Optional.empty();
        }
        if (given.keySet().containsAll(whole.terms())) {
            return differing(whole);
        }
        BigDecimal known = whole.sum(given);
        boolean over = whole.less().isEmpty() && known.compareTo(given.get(whole.total())) > 0;
        return over ? Optional.of(finding(whole, known, Verdict.INCONSISTENT, "partsOver")) : Optional.empty();
    }

    private Optional<ReportFinding> differing(Whole whole) {
        BigDecimal sum = whole.sum(given);
        BigDecimal off = given.get(whole.total()).subtract(sum);
        // Births of earlier years that were found late have joined the population too.
        boolean lateBirths = whole.parts().stream().anyMatch(BALANCE::contains) && given.containsKey(Measure.BIRTHS_LATE_REPORTED)
                && off.compareTo(given.get(Measure.BIRTHS_LATE_REPORTED)) == 0;
        if (off.signum() == 0 || lateBirths) {
            return Optional.empty();
        }
        BigDecimal room = whole.terms().stream().map(given::get).map(RoundedCounts::half).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(off.abs().compareTo(room) <= 0 ? finding(whole, sum, Verdict.ROUNDING, "sumOfRounded")
                : finding(whole, sum, Verdict.INCONSISTENT, "sumDiffers"));
    }

    private ReportFinding finding(Whole whole, BigDecimal sum, Verdict verdict, String key) {
        BigDecimal total = given.get(whole.total());
        return new ReportFinding(year.about(whole.total()), total.toPlainString(), sum.toPlainString(), verdict, List.of(Phrase.of(key,
                year.about(whole.total()), total.toPlainString(), whole.formula(), sum.toPlainString(), total.subtract(sum).toPlainString(), values(whole))));
    }

    private String values(Whole whole) {
        StringBuilder text = new StringBuilder();
        Stream.concat(whole.parts().stream(), whole.less().stream()).filter(given::containsKey).forEach(each -> text
                .append(text.length() == 0 ? "" : whole.less().contains(each) ? " - " : " + ").append(given.get(each).toPlainString()));
        return text.toString();
    }
}
