package cunbu.core.report;

import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sum that somebody asked for: of counts, or of published figures. */
record AskedSum(Sum sum, Year year, PrintedFigures figures) {

    ReportFinding finding() {
        List<String> missing = Stream.concat(Stream.of(sum.total()), sum.parts().stream()).filter(code -> number(code).isEmpty()).toList();
        if (!missing.isEmpty()) {
            return new ReportFinding(sum.total(), number(sum.total()).map(BigDecimal::toPlainString).orElse(null), null, Verdict.UNKNOWN,
                    List.of(Phrase.of("missing", String.join(", ", missing))));
        }
        BigDecimal total = number(sum.total()).orElseThrow();
        BigDecimal parts = sum.parts().stream().map(code -> number(code).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = total.subtract(parts);
        boolean near = off.abs().compareTo(room()) <= 0;
        Verdict verdict = off.signum() == 0 ? Verdict.MATCH : near ? Verdict.ROUNDING : Verdict.INCONSISTENT;
        String key = off.signum() == 0 ? "sumHolds" : near ? "sumOfRounded" : "sumDiffers";
        return new ReportFinding(sum.total(), total.toPlainString(), parts.toPlainString(), verdict, List.of(Phrase.of(key, sum.total(), total.toPlainString(),
                String.join(" + ", sum.parts()), parts.toPlainString(), off.toPlainString(),
                String.join(" + ", sum.parts().stream().map(code -> number(code).orElseThrow().toPlainString()).toList()))));
    }

    private BigDecimal room() {
        return Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                .map(code -> measure(code).map(each -> RoundedCounts.half(year.given().get(each))).or(() -> printed(code).map(Printed::half)).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> number(String code) {
        return measure(code).map(year.given()::get).or(() -> printed(code).map(Printed::value));
    }

    private Optional<Measure> measure(String code) {
        return Stream.of(Measure.values()).filter(each -> each.code().equals(code) && year.given().containsKey(each)).findFirst();
    }

    private Optional<Printed> printed(String code) {
        return Stream.of(Indicator.values()).filter(each -> each.code().equals(code)).findFirst().flatMap(figures::of);
    }
}
