package cunbu.core.report;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counts of one year as they were given, and what follows from them.
 *
 * @param prefix   before the codes of its measures: {@code previous.} for last year
 * @param given    those that can be counts
 * @param complete the same, with the totals and the single missing parts that follow from them
 * @param problems about those that cannot
 */
record Year(String prefix, Map<Measure, BigDecimal> given, Measures complete, List<ReportFinding> problems) {

    static Year read(String prefix, Map<Measure, String> typed) {
        Map<Measure, BigDecimal> given = new EnumMap<>(Measure.class);
        List<ReportFinding> problems = new ArrayList<>();
        typed.forEach((measure, text) -> {
            if (text != null && !text.isBlank()) {
                read(prefix, measure, text, given, problems);
            }
        });
        return new Year(prefix, given, Measures.of(completed(given)), List.copyOf(problems));
    }

    private static void read(String prefix, Measure measure, String text, Map<Measure, BigDecimal> given, List<ReportFinding> problems) {
        String about = prefix + measure.code();
        BigDecimal count = Printed.of(text).filter(number -> !number.girlsFirst()).map(Printed::value).orElse(null);
        if (count == null) {
            problems.add(new ReportFinding(about, null, null, Verdict.UNKNOWN, List.of(Phrase.of("notANumber", about))));
        } else if (count.signum() < 0) {
            problems.add(new ReportFinding(about, count.toPlainString(), null, Verdict.INCONSISTENT, List.of(Phrase.of("belowZero", about))));
        } else {
            given.put(measure, count);
            if (measure != Measure.AVERAGE_POPULATION && count.stripTrailingZeros().scale() > 0) {
                problems.add(new ReportFinding(about, count.toPlainString(), null, Verdict.INCONSISTENT, List.of(Phrase.of("notWhole", about))));
            }
        }
    }

    private static Map<Measure, BigDecimal> completed(Map<Measure, BigDecimal> given) {
        Map<Measure, BigDecimal> counts = new EnumMap<>(Measure.class);
        counts.putAll(given);
        boolean more = true;
        while (more) {
            more = false;
            for (Whole whole : Whole.ALL) {
                Optional<Measure> missing = whole.follows(counts);
                if (missing.isPresent() && whole.solved(missing.get(), counts).signum() >= 0) {
                    counts.put(missing.get(), whole.solved(missing.get(), counts));
                    more = true;
                }
            }
        }
        return counts;
    }

    Optional<BigDecimal> count(Measure measure) {
        return complete.get(measure);
    }

    /** What the measures come to together; empty if one of them is unknown. */
    Optional<BigDecimal> count(List<Measure> measures) {
        return measures.stream().allMatch(each -> count(each).isPresent())
                ? Optional.of(measures.stream().map(each -> count(each).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
    }

    boolean isDerived(Measure measure) {
        return !given.containsKey(measure) && count(measure).isPresent();
    }

    String about(Measure measure) {
        return prefix + measure.code();
    }
}
