package cunbu.core.report;

import static cunbu.core.report.FigureFinding.codes;
import static cunbu.core.report.FigureFinding.count;
import static cunbu.core.report.FigureFinding.plain;

import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Rate;
import cunbu.core.indicator.Spread;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whether one published figure follows from the counts, and if not, what it follows from. */
final class FigureCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Formula formula;
    private final Indicator indicator;
    private final Printed printed;
    private final Year now;
    private final Year before;
    private final FigureFinding found;
    private final BesideCheck beside;
    private final Rate rate;
    private final Optional<Quotient> value;

    FigureCheck(Formula formula, Printed printed, Year now, Year before, PrintedFigures figures) {
        this.formula = formula;
        this.indicator = formula.indicator();
        this.printed = printed;
        this.now = now;
        this.before = before;
        this.found = new FigureFinding(formula, printed, now);
        this.beside = new BesideCheck(found, figures);
        this.rate = found.rate();
        this.value = found.value();
    }

    /** The first that explains the figure; what comes earlier is the stronger reason. */
    ReportFinding finding() {
        return Stream.<Supplier<Optional<ReportFinding>>>of(this::impossible, this::match, this::upsideDown, this::zeroDenominator, beside::difference,
                        this::otherBase, beside::rest, this::roundedCounts, this::cutOff)
                .map(Supplier::get).flatMap(Optional::stream).findFirst().orElseGet(() -> value.isPresent() ? mismatch() : unknown());
    }

    private Optional<ReportFinding> impossible() {
        if (printed.girlsFirst()) {
            return Optional.of(found.impossible(Phrase.of("girlsFirst", plain(printed.value()))));
        }
        if (printed.value().signum() < 0 && indicator.less().isEmpty()) {
            return Optional.of(found.impossible(Phrase.of("belowZero", indicator.code())));
        }
        boolean over = indicator.spread() == Spread.WILSON && printed.value().compareTo(HUNDRED) > 0;
        return over ? Optional.of(found.impossible(Phrase.of("overHundred", indicator.code(), plain(printed.value())))) : Optional.empty();
    }

    private Optional<ReportFinding> match() {
        return value.filter(exact -> exact.isPrinted(printed)).map(exact -> {
            List<Phrase> sentences = new ArrayList<>(List.of(found.follows("follows", "followsCount")));
            sentences.addAll(found.background());
            return found.of(Verdict.MATCH, sentences);
        });
    }

    private Optional<ReportFinding> upsideDown() {
        if (indicator != Indicator.SEX_RATIO_AT_BIRTH || value.isEmpty() || rate.numerator().signum() == 0) {
            return Optional.empty();
        }
        Quotient girlsToBoys = Quotient.of(new Rate(rate.denominator(), rate.numerator()), formula.unit());
        return girlsToBoys.isPrinted(printed)
                ? Optional.of(found.impossible(Phrase.of("upsideDown", plain(printed.value()), found.shown(value.get())))) : Optional.empty();
    }

    private Optional<ReportFinding> zeroDenominator() {
        boolean zero = rate.denominator() != null && rate.denominator().signum() == 0;
        return zero ? Optional.of(found.impossible(Phrase.of("zeroDenominator", formula.below()))) : Optional.empty();
    }

    private Optional<ReportFinding> otherBase() {
        return formula.others().stream().filter(base -> formula.over(base, now).filter(other -> other.isPrinted(printed)).isPresent()).findFirst()
                .map(this::otherBase);
    }

    private ReportFinding otherBase(Base base) {
        String count = count(base.count(now).orElseThrow());
        String shown = found.shown(formula.over(base, now).orElseThrow());
        List<Phrase> sentences = new ArrayList<>(List.of(value.isPresent()
                ? Phrase.of(formula.key("otherBase", "otherBaseChosen"), base.formula(), count, shown, formula.below(), count(rate.denominator()),
                        found.shown(value.get()))
                : Phrase.of(formula.key("otherBaseOnly", "otherBaseOnlyChosen"), base.formula(), count, shown, formula.below())));
        sentences.addAll(found.derived());
        return new ReportFinding(indicator.code(), plain(printed.value()), value.map(found::shown).orElse(shown), Verdict.OTHER_DENOMINATOR, sentences);
    }

    private Optional<ReportFinding> roundedCounts() {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<Measure> rounded = formula.measures().filter(each -> RoundedCounts.half(each, now).signum() > 0).toList();
        return !rounded.isEmpty() && RoundedCounts.allow(formula, now, printed)
                ? Optional.of(found.rounded(Phrase.of("roundedCounts", codes(rounded)))) : Optional.empty();
    }

    private Optional<ReportFinding> cutOff() {
        return value.filter(exact -> exact.isCutOff(printed)).map(exact -> found.rounded(Phrase.of("cutOff", plain(exact.at(printed.value().scale())))));
    }

    private ReportFinding mismatch() {
        List<Phrase> sentences = new ArrayList<>(List.of(found.follows("doesNotFollow", "doesNotFollowCount")));
        Hints hints = new Hints(formula, printed, value.orElseThrow());
        hints.otherFigure(before).ifPresent(sentences::add);
        hints.otherUnit().ifPresent(sentences::add);
        hints.complement().ifPresent(sentences::add);
        sentences.addAll(impliedBase());
        sentences.addAll(found.background());
        return found.of(Verdict.MISMATCH, sentences);
    }

    private ReportFinding unknown() {
        List<Measure> missing = formula.measures().filter(each -> now.count(each).isEmpty()).toList();
        List<Phrase> sentences = new ArrayList<>(List.of(Phrase.of("missing", codes(missing))));
        sentences.addAll(impliedBase());
        formula.choice().ifPresent(sentences::add);
        return found.of(Verdict.UNKNOWN, sentences);
    }

    private List<Phrase> impliedBase() {
        return formula.denominator().isEmpty() || indicator.less().isPresent() ? List.of() : ImpliedBase.of(formula, printed, now);
    }
}
