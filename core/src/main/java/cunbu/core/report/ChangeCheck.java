package cunbu.core.report;

import cunbu.core.indicator.Indicator;
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

/** Whether the printed change of a figure since last year, in points, follows from the counts of both years. */
final class ChangeCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Formula formula;
    private final Indicator indicator;
    private final Unit unit;
    private final Printed change;
    private final Printed value;
    private final Year now;
    private final Year before;
    private final Optional<Quotient> here;
    private final Optional<Quotient> there;
    private final Optional<Quotient> exact;

    /** @param value the figure itself as printed; null if it is not */
    ChangeCheck(Formula formula, Printed change, Printed value, Year now, Year before) {
        this.formula = formula;
        this.indicator = formula.indicator();
        this.unit = formula.unit();
        this.change = change;
        this.value = value;
        this.now = now;
        this.before = before;
        this.here = formula.in(now);
        this.there = formula.in(before);
        this.exact = here.flatMap(one -> there.map(one::minus));
    }

    ReportFinding finding() {
        return Stream.<Supplier<Optional<ReportFinding>>>of(this::match, this::impossible, this::ofRounded, this::otherBase, this::cutOff)
                .map(Supplier::get).flatMap(Optional::stream).findFirst().orElseGet(() -> exact.isPresent() ? mismatch() : unknown());
    }

    static String about(Indicator indicator) {
        return indicator.code() + ".change";
    }

    private Optional<ReportFinding> match() {
        return exact.filter(points -> points.isPrinted(change)).map(points -> finding(Verdict.MATCH, Stream.concat(Stream.of(follows("changeFollows")), formula.choice().stream()).toList()));
    }

    /** Printed figure and printed change together would put last year's figure where none can be. */
    private Optional<ReportFinding> impossible() {
        if (value == null || value.girlsFirst() || indicator.less().isPresent()) {
            return Optional.empty();
        }
        BigDecimal last = value.value().subtract(change.value());
        BigDecimal room = value.half().add(change.half());
        boolean over = indicator.spread() == Spread.WILSON && last.subtract(room).compareTo(HUNDRED) > 0;
        return over || last.add(room).signum() < 0
                ? Optional.of(finding(Verdict.INCONSISTENT, List.of(Phrase.of("changeImpossible", last.toPlainString())))) : Optional.empty();
    }

    /** The difference of the two figures after each had been rounded. */
    private Optional<ReportFinding> ofRounded() {
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        Stream<Integer> scales = Stream.of(value == null ? unit.decimals() : value.value().scale(), change.value().scale(), unit.decimals()).distinct();
        return scales.filter(scale -> here.get().at(scale).subtract(there.get().at(scale)).compareTo(change.value()) == 0).findFirst()
                .map(scale -> finding(Verdict.ROUNDING, List.of(Phrase.of("changeOfRounded", here.get().at(scale).toPlainString(),
                        there.get().at(scale).toPlainString(), shown(exact.get())))));
    }

    private Optional<ReportFinding> otherBase() {
        for (Base base : formula.others()) {
            Optional<Quotient> other = formula.over(base, now).flatMap(one -> formula.over(base, before).map(one::minus));
            if (other.filter(points -> points.isPrinted(change)).isPresent()) {
                String key = exact.isPresent() ? formula.key("changeOtherBase", "changeOtherBaseChosen")
                        : formula.key("changeOtherBaseOnly", "changeOtherBaseOnlyChosen");
                Phrase sentence = Phrase.of(key, base.formula(), shown(other.get()),
                        formula.below(), exact.map(this::shown).orElse(""));
                return Optional.of(new ReportFinding(about(indicator), change.value().toPlainString(), exact.or(() -> other).map(this::shown).get(),
                        Verdict.OTHER_DENOMINATOR, List.of(sentence)));
            }
        }
        return Optional.empty();
    }

    private Optional<ReportFinding> cutOff() {
        return exact.filter(points -> points.isCutOff(change)).map(points -> finding(Verdict.ROUNDING,
                List.of(Phrase.of("cutOff", points.at(change.value().scale()).toPlainString()), follows("changeFollows"))));
    }

    private ReportFinding mismatch() {
        List<Phrase> sentences = new ArrayList<>(List.of(follows("changeDoesNotFollow")));
        if (exact.orElseThrow().isPrinted(new Printed(change.value().negate(), false))) {
            sentences.add(Phrase.of("signTurned"));
        } else if (there.orElseThrow().above().signum() > 0 && relative().isPrinted(change)) {
            sentences.add(Phrase.of("relativeChange"));
        }
        formula.choice().ifPresent(sentences::add);
        return finding(Verdict.MISMATCH, sentences);
    }

    private Quotient relative() {
        return new Quotient(exact.orElseThrow().above().multiply(there.orElseThrow().below()).multiply(HUNDRED),
                exact.orElseThrow().below().multiply(there.orElseThrow().above()));
    }

    private ReportFinding unknown() {
        String missing = Stream.of(now, before).flatMap(year -> formula.measures()
                .filter(each -> year.count(each).isEmpty()).map(year::about)).collect(Collectors.joining(", "));
        return finding(Verdict.UNKNOWN, List.of(missing.isEmpty() ? Phrase.of("zeroDenominator", formula.below())
                : Phrase.of("missing", missing)));
    }

    private ReportFinding finding(Verdict verdict, List<Phrase> sentences) {
        return new ReportFinding(about(indicator), change.value().toPlainString(), exact.map(this::shown).orElse(null), verdict, sentences);
    }

    private Phrase follows(String key) {
        return Phrase.of(key, here.orElseThrow().shown(unit, change), there.orElseThrow().shown(unit, change), shown(exact.orElseThrow()));
    }

    private String shown(Quotient points) {
        return points.shown(unit, change);
    }
}
