package cunbu.core.report;

import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Rate;
import cunbu.core.indicator.Spread;
import cunbu.core.indicator.Unit;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether one published figure follows from the counts, and if not, what it follows from. */
final class FigureCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final Unit unit;
    private final Printed printed;
    private final Year now;
    private final Year before;
    private final PrintedFigures figures;
    private final Rate usual;
    private final Optional<Quotient> value;

    FigureCheck(Indicator indicator, Printed printed, Year now, Year before, PrintedFigures figures) {
        this.indicator = indicator;
        this.unit = indicator.unit();
        this.printed = printed;
        this.now = now;
        this.before = before;
        this.figures = figures;
        this.usual = indicator.of(now.complete());
        this.value = valueOf(usual, unit);
    }

    /** The first that explains the figure; what comes earlier is the stronger reason. */
    ReportFinding finding() {
        return Stream.<Supplier<Optional<ReportFinding>>>of(this::impossible, this::match, this::upsideDown, this::zeroDenominator, this::difference,
                        this::otherBase, this::rest, this::roundedCounts, this::cutOff)
                .map(Supplier::get).flatMap(Optional::stream).findFirst().orElseGet(() -> value.isPresent() ? mismatch() : unknown());
    }

    /** The value that a rate has; empty where it has none. */
    static Optional<Quotient> valueOf(Rate rate, Unit unit) {
        return rate.hasValue() ? Optional.of(Quotient.of(rate, unit)) : Optional.empty();
    }

    private Optional<ReportFinding> impossible() {
        if (printed.girlsFirst()) {
            return Optional.of(finding(Verdict.INCONSISTENT, Phrase.of("girlsFirst", plain(printed.value()))));
        }
        if (printed.value().signum() < 0 && indicator.less().isEmpty()) {
            return Optional.of(finding(Verdict.INCONSISTENT, Phrase.of("belowZero", indicator.code())));
        }
        boolean over = indicator.spread() == Spread.WILSON && printed.value().compareTo(HUNDRED) > 0;
        return over ? Optional.of(finding(Verdict.INCONSISTENT, Phrase.of("overHundred", indicator.code(), plain(printed.value())))) : Optional.empty();
    }

    private Optional<ReportFinding> match() {
        return value.filter(exact -> exact.isPrinted(printed)).map(exact -> finding(Verdict.MATCH, follows("follows", "followsCount")));
    }

    private Optional<ReportFinding> upsideDown() {
        if (indicator != Indicator.SEX_RATIO_AT_BIRTH || value.isEmpty() || usual.numerator().signum() == 0) {
            return Optional.empty();
        }
        Quotient girlsToBoys = Quotient.of(new Rate(usual.denominator(), usual.numerator()), unit);
        return girlsToBoys.isPrinted(printed)
                ? Optional.of(finding(Verdict.INCONSISTENT, Phrase.of("upsideDown", plain(printed.value()), value.get().shown(unit, printed)))) : Optional.empty();
    }

    private Optional<ReportFinding> zeroDenominator() {
        boolean zero = usual.denominator() != null && usual.denominator().signum() == 0;
        return zero ? Optional.of(finding(Verdict.INCONSISTENT, Phrase.of("zeroDenominator", below()))) : Optional.empty();
    }

    /** The natural increase as the difference of two rates that were printed. */
    private Optional<ReportFinding> difference() {
        if (indicator != Indicator.NATURAL_INCREASE_RATE) {
            return Optional.empty();
        }
        Optional<BigDecimal> difference = figures.difference(Indicator.CRUDE_BIRTH_RATE, Indicator.DEATH_RATE);
        if (difference.isPresent() && difference.get().setScale(printed.value().scale(), java.math.RoundingMode.HALF_UP).compareTo(printed.value()) == 0) {
            return Optional.of(finding(Verdict.ROUNDING, concat(List.of(Phrase.of("printedDifference", Indicator.CRUDE_BIRTH_RATE.code(),
                    Indicator.DEATH_RATE.code(), plain(difference.get()))), value.map(exact -> follows("exactly", "exactlyCount")))));
        }
        boolean contradicted = difference.isPresent() && value.isEmpty() && difference.get().subtract(printed.value()).abs().compareTo(
                figures.halves(Indicator.CRUDE_BIRTH_RATE, Indicator.DEATH_RATE).add(printed.half())) > 0;
        return contradicted ? Optional.of(finding(Verdict.INCONSISTENT, Phrase.of("printedContradicts", Indicator.CRUDE_BIRTH_RATE.code(),
                Indicator.DEATH_RATE.code(), plain(difference.get())))) : Optional.empty();
    }

    private Optional<ReportFinding> otherBase() {
        for (Base base : Base.others(indicator)) {
            Optional<Quotient> other = base.under(indicator, now);
            if (other.filter(quotient -> quotient.isPrinted(printed)).isPresent()) {
                String count = count(now.count(base.measures()).orElseThrow());
                String shown = other.get().shown(unit, printed);
                Phrase sentence = value.isPresent() ? Phrase.of("otherBase", base.formula(), count, shown, below(), count(usual.denominator()),
                        value.get().shown(unit, printed)) : Phrase.of("otherBaseOnly", base.formula(), count, shown, below());
                return Optional.of(new ReportFinding(indicator.code(), plain(printed.value()), value.map(exact -> exact.shown(unit, printed)).orElse(shown),
                        Verdict.OTHER_DENOMINATOR, concat(List.of(sentence), derived())));
            }
        }
        return Optional.empty();
    }

    /** A share of the births as what the two other printed shares leave. */
    private Optional<ReportFinding> rest() {
        Optional<BigDecimal> left = value.isPresent() ? figures.restOfShares(indicator) : Optional.empty();
        return left.filter(rest -> rest.compareTo(printed.value()) == 0).map(rest -> finding(Verdict.ROUNDING,
                List.of(Phrase.of("restOfShares", plain(rest)), follows("exactly", "exactlyCount"))));
    }

    private Optional<ReportFinding> roundedCounts() {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<Measure> rounded = indicator.measures().filter(each -> RoundedCounts.half(each, now).signum() > 0).toList();
        return !rounded.isEmpty() && RoundedCounts.allow(indicator, usual, now, printed)
                ? Optional.of(finding(Verdict.ROUNDING, List.of(Phrase.of("roundedCounts", codes(rounded)), follows("exactly", "exactlyCount")))) : Optional.empty();
    }

    private Optional<ReportFinding> cutOff() {
        return value.filter(exact -> exact.isCutOff(printed)).map(exact -> finding(Verdict.ROUNDING, List.of(
                Phrase.of("cutOff", exact.at(printed.value().scale()).toPlainString()), follows("exactly", "exactlyCount"))));
    }

    private ReportFinding mismatch() {
        List<Phrase> sentences = new ArrayList<>(List.of(follows("doesNotFollow", "doesNotFollowCount")));
        Hints hints = new Hints(indicator, printed, value.orElseThrow());
        hints.otherFigure(before).ifPresent(sentences::add);
        hints.otherUnit().ifPresent(sentences::add);
        hints.complement().ifPresent(sentences::add);
        sentences.addAll(impliedBase());
        sentences.addAll(derived());
        return finding(Verdict.MISMATCH, sentences);
    }

    private ReportFinding unknown() {
        List<Measure> missing = indicator.measures().filter(each -> now.count(each).isEmpty()).toList();
        List<Phrase> sentences = new ArrayList<>(List.of(Phrase.of("missing", codes(missing))));
        sentences.addAll(impliedBase());
        return finding(Verdict.UNKNOWN, sentences);
    }

    private List<Phrase> impliedBase() {
        return indicator.denominator().isEmpty() || indicator.less().isPresent() ? List.of() : ImpliedBase.of(indicator, usual, printed, now);
    }

    private ReportFinding finding(Verdict verdict, Phrase sentence) {
        return finding(verdict, concat(List.of(sentence), verdict == Verdict.MATCH ? derived() : List.of()));
    }

    private ReportFinding finding(Verdict verdict, List<Phrase> sentences) {
        return new ReportFinding(indicator.code(), plain(printed.value()), value.map(exact -> exact.shown(unit, printed)).orElse(null), verdict, sentences);
    }

    /** A sentence with the counts behind the value. @param ofCount the sentence for a plain count, which nothing divides */
    private Phrase follows(String key, String ofCount) {
        String exact = value.orElseThrow().shown(unit, printed);
        return indicator.denominator().isEmpty() ? Phrase.of(ofCount, indicator.numerator().code(), exact)
                : Phrase.of(key, above(), count(usual.numerator()), below(), count(usual.denominator()), exact);
    }

    private List<Phrase> derived() {
        return indicator.measures().filter(now::isDerived).filter(each -> each != Measure.AVERAGE_POPULATION)
                .map(each -> Phrase.of("derived", each.code(), count(now.count(each).orElseThrow()))).toList();
    }

    private String above() {
        return indicator.numerator().code() + indicator.less().map(less -> " - " + less.code()).orElse("");
    }

    private String below() {
        return indicator.denominator().map(Measure::code).orElse("");
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

    private static List<Phrase> concat(List<Phrase> first, List<Phrase> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static List<Phrase> concat(List<Phrase> first, Optional<Phrase> then) {
        return concat(first, then.stream().toList());
    }
}
