package cunbu.core.report;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Indicator;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks a report: every published figure and change gets a finding, in the order of {@link Indicator}; after them come the sums
 * that were asked for, then whatever else in the counts cannot be.
 */
public final class ReportChecker {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Bases bases;
    private final Year now;
    private final Year before;
    private final PrintedFigures figures;

    private ReportChecker(Report report, Bases bases) {
        this.bases = bases;
        this.now = Year.read("", report.measures());
        this.before = Year.read("previous.", report.previous());
        Map<Indicator, Printed> values = new EnumMap<>(Indicator.class);
        report.published().forEach((indicator, published) -> printed(published.value()).ifPresent(value -> values.put(indicator, value)));
        this.figures = new PrintedFigures(values);
    }

    /** @param bases by which the office counts whose report it is */
    public static List<ReportFinding> check(Report report, Bases bases) {
        ReportChecker checker = new ReportChecker(report, bases);
        List<ReportFinding> findings = new ArrayList<>();
        report.published().forEach((indicator, published) -> {
            checker.value(indicator, published.value()).ifPresent(findings::add);
            checker.change(indicator, published.change()).ifPresent(findings::add);
        });
        report.sums().forEach(sum -> findings.add(new AskedSum(sum, checker.now, checker.figures).finding()));
        findings.addAll(checker.counts(checker.now, report.sums()));
        findings.addAll(checker.counts(checker.before, List.of()));
        checker.shares().ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private Optional<ReportFinding> value(Indicator indicator, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(figures.of(indicator).map(printed -> new FigureCheck(new Formula(indicator, bases), printed, now, before, figures).finding())
                .orElseGet(() -> notANumber(indicator.code())));
    }

    private Optional<ReportFinding> change(Indicator indicator, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(printed(text).filter(each -> !each.girlsFirst())
                .map(printed -> new ChangeCheck(new Formula(indicator, bases), printed, figures.of(indicator).orElse(null), now, before).finding())
                .orElseGet(() -> notANumber(ChangeCheck.about(indicator))));
    }

    private static Optional<Printed> printed(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Printed.of(text);
    }

    private static ReportFinding notANumber(String about) {
        return new ReportFinding(about, null, null, Verdict.UNKNOWN, List.of(Phrase.of("notANumber", about)));
    }

    private List<ReportFinding> counts(Year year, List<Sum> asked) {
        List<ReportFinding> findings = new ArrayList<>(year.problems());
        findings.addAll(new SumCheck(year).failing(asked));
        findings.addAll(Bound.passed(year));
        return findings;
    }

    /** The shares of the births by order make up all of them. */
    private Optional<ReportFinding> shares() {
        List<Printed> printed = PrintedFigures.SHARES.stream().flatMap(each -> figures.of(each).stream()).toList();
        BigDecimal sum = printed.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal room = printed.stream().map(Printed::half).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean all = printed.size() == PrintedFigures.SHARES.size();
        boolean wrong = sum.subtract(room).compareTo(HUNDRED) > 0 || all && sum.add(room).compareTo(HUNDRED) < 0;
        if (!wrong) {
            return Optional.empty();
        }
        String about = PrintedFigures.SHARES.stream().filter(each -> figures.of(each).isPresent()).map(Indicator::code).collect(Collectors.joining(" + "));
        return Optional.of(new ReportFinding(about, sum.toPlainString(), HUNDRED.toPlainString(), Verdict.INCONSISTENT,
                List.of(Phrase.of("sharesDiffer", about, sum.toPlainString()))));
    }
}
