package cunbu.core.report;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Rate;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what is found of one published figure: the counts behind it, and by what the office divides. */
record FigureFinding(Formula formula, Printed printed, Year now) {

    Rate rate() {
        return formula.rate(now);
    }

    Optional<Quotient> value() {
        return formula.in(now);
    }

    ReportFinding of(Verdict verdict, List<Phrase> sentences) {
        return new ReportFinding(formula.indicator().code(), plain(printed.value()), value().map(this::shown).orElse(null), verdict, sentences);
    }

    ReportFinding impossible(Phrase sentence) {
        return of(Verdict.INCONSISTENT, List.of(sentence));
    }

    /** It would follow if something had been rounded that is not; the exact value stands beside it. */
    ReportFinding rounded(Phrase sentence) {
        return of(Verdict.ROUNDING, Stream.concat(Stream.of(sentence), value().map(exact -> follows("exactly", "exactlyCount")).stream()).toList());
    }

    /** A sentence with the counts behind the value. @param ofCount the sentence for a plain count, which nothing divides */
    Phrase follows(String key, String ofCount) {
        String exact = shown(value().orElseThrow());
        return formula.denominator().isEmpty() ? Phrase.of(ofCount, formula.above(), exact)
                : Phrase.of(key, formula.above(), count(rate().numerator()), formula.below(), count(rate().denominator()), exact);
    }

    /** What stands beside the counts: the office's own base, and totals that were not given but follow. */
    List<Phrase> background() {
        return Stream.concat(formula.choice().stream(), derived().stream()).toList();
    }

    List<Phrase> derived() {
        return formula.measures().filter(now::isDerived).filter(each -> each != Measure.AVERAGE_POPULATION)
                .map(each -> Phrase.of("derived", each.code(), count(now.count(each).orElseThrow()))).toList();
    }

    String shown(Quotient quotient) {
        return quotient.shown(formula.unit(), printed);
    }

    static String codes(List<Measure> measures) {
        return measures.stream().map(Measure::code).collect(Collectors.joining(", "));
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** A count without the decimals that an average has where it happens to be whole. */
    static String count(BigDecimal number) {
        return number.scale() > 0 ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
    }
}
