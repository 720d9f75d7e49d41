package cunbu.app.closing;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Block;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ItemSum;
import cunbu.core.closing.Correction;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Unit;
import cunbu.core.payment.Sum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The yearly report in the words of a language: what changed in sentences, then every figure with the year before, and how each is made. */
public final class AnnualPaper {

    /** Of the way in which the indicators are made of measures; it grows when one of them changes. */
    private static final int FORMULAS = 1;
    private static final List<Measure> POPULATION = List.of(Measure.OPENING_POPULATION, Measure.BIRTHS, Measure.DEATHS, Measure.MOVED_IN, Measure.MOVED_OUT,
            Measure.CLOSING_POPULATION, Measure.HOUSEHOLDS, Measure.WOMEN_15_49, Measure.MARRIED_WOMEN_15_49, Measure.ONLY_CHILD_CERTIFICATES_VALID,
            Measure.ONLY_CHILD_CERTIFICATES_ISSUED, Measure.BIRTHS_LATE_REPORTED);
    private static final List<Indicator> TOLD = List.of(Indicator.CRUDE_BIRTH_RATE, Indicator.DEATH_RATE, Indicator.NATURAL_INCREASE_RATE,
            Indicator.POLICY_COMPLIANT_BIRTH_RATE, Indicator.SEX_RATIO_AT_BIRTH, Indicator.ONLY_CHILD_CERTIFICATE_RATE);

    private final Texts texts;
    private final ClosingWords words;
    private final FormPaper forms;

    /** @param today stands on what is not closed */
    public AnnualPaper(Texts texts, LocalDate today) {
        this.texts = texts;
        this.words = new ClosingWords(texts);
        this.forms = new FormPaper(texts, today);
    }

    public Paper of(Annual annual) {
        List<Figure> figures = annual.figures();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Pairs(forms.head(annual.now())), heading("change"), new Block.Lines(told(annual, figures)),
                heading("population"), population(annual), heading("figures"), figures(figures)));
        section(blocks, "activities", annual.activities().isEmpty() && annual.earlier().isEmpty(), activities(annual));
        section(blocks, "benefits", annual.benefits().isEmpty(), benefits(annual.benefits()));
        blocks.add(heading("data"));
        blocks.add(new Block.Lines(data(annual)));
        annual.corrections().forEach((closed, corrections) -> {
            blocks.add(title(texts.get("closing.annual.corrections", words.period(closed.period()))));
            blocks.add(corrections.isEmpty() ? Block.Lines.of(texts.get("closing.noCorrections")) : corrections(annual, corrections));
        });
        blocks.add(heading("formulas"));
        blocks.add(new Block.Lines(formulas(annual.now().bases())));
        return new Paper(texts.get("closing.annual.title", annual.now().frozen().name(annual.now().area())), blocks, true);
    }

    private Block heading(String section) {
        return title(texts.get("closing.annual.section." + section));
    }

    private static Block title(String words) {
        return new Block.Pairs(List.of(List.of(words, "")));
    }

    private void section(List<Block> blocks, String section, boolean empty, Table table) {
        blocks.add(heading(section));
        blocks.add(empty ? Block.Lines.of(texts.get("closing.annual.nothing." + section)) : table);
    }

    private List<String> told(Annual annual, List<Figure> figures) {
        Stream<String> people = Stream.of(Measure.CLOSING_POPULATION, Measure.BIRTHS, Measure.DEATHS).map(measure -> told(texts.of(measure),
                annual.counts().get(measure), annual.countsBefore().get(measure), difference(annual, measure), texts.of(Unit.PERSONS), texts.of(Unit.PERSONS)));
        Stream<String> rates = figures.stream().filter(figure -> TOLD.contains(figure.indicator())).map(figure -> told(texts.of(figure.indicator()), figure.value(),
                figure.before(), figure.change(), texts.of(figure.indicator().unit()), texts.get("closing.annual.points." + figure.indicator().unit().code())));
        return Stream.concat(people, rates).toList();
    }

    private String told(String name, Optional<BigDecimal> now, Optional<BigDecimal> before, Optional<BigDecimal> change, String unit, String points) {
        if (now.isEmpty()) {
            return texts.get("closing.annual.unknown", name);
        }
        String value = now.get().toPlainString();
        if (change.isEmpty()) {
            return texts.get("closing.annual.noYearBefore", name, value, unit);
        }
        String key = change.get().signum() > 0 ? "more" : change.get().signum() < 0 ? "less" : "same";
        return texts.get("closing.annual." + key, name, value, unit, before.map(BigDecimal::toPlainString).orElse(""), change.get().abs().toPlainString(), points);
    }

    private static Optional<BigDecimal> difference(Annual annual, Measure measure) {
        return annual.counts().get(measure).flatMap(now -> annual.countsBefore().get(measure).map(now::subtract));
    }

    private Table population(Annual annual) {
        return compared("count", POPULATION.stream().map(measure -> {
            Optional<BigDecimal> now = annual.counts().get(measure);
            Optional<BigDecimal> before = annual.countsBefore().get(measure);
            return List.of(texts.of(measure), words.count(now.orElse(null)), words.count(before.orElse(null)),
                    difference(annual, measure).map(BigDecimal::toPlainString).orElse(""));
        }).toList());
    }

    private Table compared(String first, List<List<String>> rows) {
        return new Table(List.of(Column.words(texts.get("closing.annual.column." + first)), Column.numbers(texts.get("closing.annual.column.now")),
                Column.numbers(texts.get("closing.annual.column.before")), Column.numbers(texts.get("closing.annual.column.change"))), rows);
    }

    private Table figures(List<Figure> figures) {
        List<Column> columns = Stream.concat(Stream.of(Column.words(texts.get("closing.annual.column.indicator")), Column.words(texts.get("closing.annual.column.unit"))),
                Stream.of("numerator", "denominator", "now", "interval", "before", "change").map(each -> Column.numbers(texts.get("closing.annual.column." + each)))).toList();
        return new Table(columns, figures.stream().map(figure -> List.of(texts.of(figure.indicator()), texts.of(figure.indicator().unit()),
                words.count(figure.rate().numerator()), figure.denominator() == null ? "" : words.count(figure.rate().denominator()),
                shown(figure.value()), interval(figure), shown(figure.before()), figure.change().map(BigDecimal::toPlainString).orElse(""))).toList());
    }

    private static String interval(Figure figure) {
        return figure.interval().map(range -> range.lowShown() + "–" + range.highShown()).orElse("");
    }

    private String shown(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse(texts.get("closing.unknown"));
    }

    private Table activities(Annual annual) {
        List<ItemSum> all = Stream.concat(annual.activities().stream(), annual.earlier().stream().filter(each -> same(each, annual.activities()).isEmpty())).toList();
        List<Column> columns = List.of(Column.words(texts.get("closing.annual.column.kind")), Column.words(texts.get("closing.annual.column.item")),
                Column.words(texts.get("closing.annual.column.unit")), Column.words(texts.get("closing.annual.column.now")),
                Column.words(texts.get("closing.annual.column.before")));
        return new Table(columns, all.stream().map(each -> List.of(texts.of(each.kind()), item(each), texts.of(each.item().unit()),
                same(each, annual.activities()).map(this::number).orElse(""), same(each, annual.earlier()).map(this::number).orElse(""))).toList());
    }

    private static Optional<ItemSum> same(ItemSum one, List<ItemSum> among) {
        return among.stream().filter(each -> each.kind() == one.kind() && each.item() == one.item() && item(each.otherItem()).equals(item(one.otherItem()))).findFirst();
    }

    private static String item(String other) {
        return other == null ? "" : other;
    }

    private String item(ItemSum sum) {
        return sum.item() == ActivityItem.OTHER && sum.otherItem() != null ? sum.otherItem() : texts.of(sum.item());
    }

    private String number(ItemSum sum) {
        return switch (sum.qualifier()) {
            case EXACT -> String.valueOf(sum.value());
            case AT_LEAST -> texts.get("activity.atLeast", sum.value());
            case ABOUT -> texts.get("activity.about", sum.value());
        };
    }

    private Table benefits(List<Benefit> benefits) {
        List<Column> columns = Stream.concat(Stream.of(Column.words(texts.get("closing.annual.column.scheme"))), Stream.of("confirmed", "paid", "yuan", "returned")
                .map(each -> Column.numbers(texts.get("closing.annual.column." + each)))).toList();
        return new Table(columns, benefits.stream().map(each -> List.of(texts.get("award.scheme." + each.scheme()), String.valueOf(each.confirmed()),
                String.valueOf(each.paid()), Sum.yuan(each.fen()).toPlainString(), String.valueOf(each.returned()))).toList());
    }

    private List<String> data(Annual annual) {
        Stream<String> complete = Stream.of(texts.get("closing.annual.returns", annual.returns(), annual.expected()));
        Stream<String> warnings = annual.warnings().isEmpty() ? Stream.of(texts.get("closing.annual.sound")) : annual.warnings().stream().map(words::sentence);
        Stream<String> compared = annual.before().closing().map(closing -> texts.get("closing.annual.beforeClosed", closing.closedOn().toString()))
                .or(() -> Optional.of(texts.get("closing.annual.beforeCounted"))).stream();
        Stream<String> other = annual.sameBases() ? Stream.empty() : Stream.of(texts.get("closing.annual.otherBases", words.bases(annual.before().frozen().bases())));
        return Stream.of(complete, warnings, compared, other).flatMap(each -> each).toList();
    }

    private Table corrections(Annual annual, List<Correction> corrections) {
        List<Column> columns = Stream.concat(Stream.of("place", "count").map(each -> Column.words(texts.get("closing.annual.column." + each))),
                Stream.of("closed", "today", "difference").map(each -> Column.numbers(texts.get("closing.annual.column." + each)))).toList();
        return new Table(columns, corrections.stream().map(each -> List.of(words.place(annual.now().frozen(), each.village()), texts.of(each.measure()),
                words.count(each.from()), words.count(each.to()), words.difference(each))).toList());
    }

    private List<String> formulas(Bases bases) {
        Stream<String> each = Stream.of(Indicator.values()).filter(indicator -> indicator.denominator(bases).isPresent()).map(indicator -> {
            String above = indicator.less().map(less -> texts.get("closing.annual.difference", texts.of(indicator.numerator()), texts.of(less)))
                    .orElse(texts.of(indicator.numerator()));
            return texts.get("closing.annual.formula", texts.of(indicator), above, texts.of(indicator.denominator(bases).get()), String.valueOf(indicator.unit().scale()));
        });
        return Stream.concat(Stream.of(texts.get("closing.annual.version", FORMULAS)), each).toList();
    }
}
