package cunbu.app.json;

import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Note;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.Target;
import cunbu.core.indicator.Targets;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What {@code indicators --json} prints. */
public final class IndicatorsJson {

    private final Function<Note, String> sentence;
    private final BiFunction<AreaCode, LocalDate, Targets> targets;

    /**
     * @param sentence words a note
     * @param targets  those of an area at the end of the period
     */
    public IndicatorsJson(Function<Note, String> sentence, BiFunction<AreaCode, LocalDate, Targets> targets) {
        this.sentence = sentence;
        this.targets = targets;
    }

    /** Without targets, as for figures that are closed. */
    public IndicatorsJson(Function<Note, String> sentence) {
        this(sentence, (area, day) -> Targets.NONE);
    }

    /** @param withParts whether somebody asked for townships or villages, be there any or not */
    public String write(Overview overview, boolean withParts) {
        return Json.write(document(overview, withParts));
    }

    /** The same as the members of a document. */
    public Map<String, Object> document(Overview overview, boolean withParts) {
        Map<String, Object> document = area(overview.whole(), overview.period());
        document.put("bases", bases(overview.bases()));
        if (withParts) {
            document.put("areas", overview.parts().stream().map(part -> area(part, overview.period())).toList());
        }
        return document;
    }

    private Map<String, Object> area(AreaFigures figures, Period period) {
        Targets wanted = targets.apply(figures.area(), period.last());
        Map<String, Object> area = new LinkedHashMap<>();
        area.put("area", figures.area().text());
        area.put("period", period(period));
        area.put("indicators", figures.figures().stream().map(each -> figure(each, wanted)).toList());
        return area;
    }

    static Map<String, Object> period(Period period) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("from", period.from().toString());
        both.put("to", period.last().toString());
        both.put("basis", period.basis().code());
        return both;
    }

    private static Map<String, Object> bases(Bases bases) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("population", bases.population().code());
        all.put("married", bases.married().code());
        all.put("certificate", bases.certificate().code());
        all.put("lateBirths", bases.lateBirthsCounted() ? "counted" : "apart");
        all.put("migrantDays", bases.migrantDays());
        return all;
    }

    private Map<String, Object> figure(Figure figure, Targets wanted) {
        boolean counted = figure.denominator() != null;
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", figure.indicator().code());
        one.put("numerator", number(figure.rate().numerator()));
        one.put("denominator", counted ? number(figure.rate().denominator()) : null);
        one.put("denominatorOf", counted ? figure.denominator().code() : null);
        one.put("value", text(figure.value()));
        one.put("unit", figure.indicator().unit().code());
        one.put("previous", text(figure.before()));
        one.put("change", text(figure.change()));
        one.put("interval", figure.interval().map(range -> List.of(range.lowShown().toPlainString(), range.highShown().toPlainString())).orElse(null));
        one.put("notes", figure.notes().stream().map(sentence).toList());
        wanted.of(figure.indicator()).ifPresent(target -> one.put("target", target(target)));
        return one;
    }

    private static Map<String, Object> target(Target target) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("value", target.value().toPlainString());
        one.put("source", target.citation().document());
        one.put("confirmed", target.citation().confirmed());
        return one;
    }

    /** A number if it is whole, else text. */
    static Object number(BigDecimal count) {
        if (count == null) {
            return null;
        }
        BigDecimal bare = count.stripTrailingZeros();
        return bare.scale() <= 0 ? (Object) bare.toBigIntegerExact() : bare.toPlainString();
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse(null);
    }
}
