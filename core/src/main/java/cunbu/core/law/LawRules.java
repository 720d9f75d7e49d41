package cunbu.core.law;

import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold before a county enters a value of the law. */
public final class LawRules {

    private static final int LONGEST_SOURCE = 200;
    /** No sign, no exponent, at most two decimals. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private LawRules() {
    }

    /** Refused: what the book could not use, and a second value of the same area, parameter and day. */
    public static List<Refusal> refusals(LawValue value, LawBook book) {
        boolean twice = book.entered().stream().anyMatch(other -> !other.id().equals(value.id()) && sameDay(other, value));
        return new Refusals().and(unusable(value, book)).when(twice, "fromOn", "law.enteredTwice", value.fromOn()).all();
    }

    /** Refused: what the book could not use, and a correction of something that was never entered. */
    public static List<Refusal> refusalsOfCorrection(LawValue value, LawBook book) {
        boolean there = book.entered().stream().anyMatch(other -> sameDay(other, value));
        return new Refusals().and(unusable(value, book)).when(!there, "fromOn", "law.nothingToCorrect", value.fromOn()).all();
    }

    /**
     * Looked at again: a value that holds already, one that takes the place of one that came with the program, and one that hides what
     * a wider area has set from a later day.
     */
    public static List<Refusal> warnings(LawValue value, LawBook book) {
        if (value.area() == null || value.fromOn() == null || value.value() == null) {
            return List.of();
        }
        Optional<LawPage> page = book.page(value.parameter());
        Optional<LawPage.Line> holding = page.flatMap(each -> each.holding(value.area(), value.fromOn()));
        boolean same = holding.filter(line -> line.value().equals(value.value()) && line.citation().confirmed() == Objects.equals(value.confirmed(), true))
                .isPresent();
        boolean replaces = page.stream().flatMap(each -> each.lines().stream())
                .anyMatch(line -> line.enteredOn() == null && line.citation().area().equals(value.area()) && line.citation().from().equals(value.fromOn()));
        Optional<LawPage.Line> hidden = page.stream().flatMap(each -> each.lines().stream()).filter(line -> hides(value, line)).findFirst();
        return new Refusals()
                .when(same, "value", "law.holdsAlready")
                .when(replaces, "fromOn", "law.replacesShipped", value.fromOn())
                .when(hidden.isPresent(), "value", "law.hidesLater", hidden.map(line -> line.citation().from()).orElse(null),
                        hidden.map(LawPage.Line::value).orElse(null))
                .all();
    }

    private static boolean hides(LawValue value, LawPage.Line line) {
        AreaCode area = line.citation().area();
        return !line.replaced() && !line.repeal() && !value.value().equals(LawPage.REPEALED) && value.area().within(area) && !value.area().equals(area)
                && line.citation().from().isAfter(value.fromOn());
    }

    /** Everything for which a value cannot be used, whoever entered it. */
    static List<Refusal> unusable(LawValue value, LawBook book) {
        Optional<LawPage> page = Optional.ofNullable(value.parameter()).flatMap(book::page);
        return new Refusals()
                .and(page.isPresent() ? List.of() : unknown(value.parameter(), book))
                .when(page.isPresent() && !page.get().unit().equals(value.unit()), "unit", "law.otherUnit", page.map(LawPage::unit).orElse(""))
                .and(placed(value))
                .when(value.fromOn() == null, "fromOn", "law.fromOnMissing")
                .and(page.map(each -> valued(value.value(), each)).orElse(List.of()))
                .when(PlainText.isBlank(value.source()), "source", "law.sourceMissing")
                .and(PlainText.refusals("source", value.source(), LONGEST_SOURCE))
                .when(value.confirmed() == null, "confirmed", "law.confirmedMissing")
                .when(value.enteredOn() == null, "enteredOn", "law.enteredOnMissing")
                .all();
    }

    /** What may have a target is closed: nobody can set one for births, contraception or certificates. */
    private static List<Refusal> unknown(String parameter, LawBook book) {
        boolean target = parameter != null && parameter.startsWith(LawPage.TARGETS + '/');
        String possible = book.pages().stream().filter(page -> page.topic().equals(LawPage.TARGETS)).map(LawPage::parameter).collect(Collectors.joining(", "));
        return new Refusals()
                .when(target, "parameter", "law.noSuchTarget", parameter, possible)
                .when(!target, "parameter", "law.parameterUnknown", Objects.toString(parameter, ""))
                .all();
    }

    /** Only a county office enters values, and only for itself and its townships. */
    private static List<Refusal> placed(LawValue value) {
        AreaCode office = new AreaCode(value.id().office());
        AreaCode area = value.area();
        boolean county = office.level() == Level.COUNTY;
        boolean outside = area != null && (!area.within(office) || area.level() == Level.VILLAGE);
        return new Refusals()
                .when(!county, "area", "law.notACounty")
                .when(area == null, "area", "law.areaMissing")
                .when(county && outside, "area", "law.areaOutside", area, office)
                .all();
    }

    private static List<Refusal> valued(String text, LawPage page) {
        boolean missing = PlainText.isBlank(text);
        boolean readable = !missing && (text.equals(LawPage.REPEALED) || readable(text, Unit.named(page.unit()).orElseThrow()));
        List<String> codes = readable && page.unit().equals(Unit.CODES.toString()) ? unknown(text, page) : List.of();
        return new Refusals()
                .when(missing, "value", "law.valueMissing")
                .when(!missing && !readable, "value", "law.notAValue", page.unit())
                .when(!codes.isEmpty(), "value", "law.codeUnknown", String.join(", ", codes))
                .all();
    }

    private static boolean readable(String text, Unit<?> unit) {
        try {
            return !(unit.read(text) instanceof Number) || NUMBER.matcher(text).matches();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The codes that the program does not know. */
    private static List<String> unknown(String text, LawPage page) {
        return text.equals(LawPage.REPEALED) ? List.of() : Unit.CODES.read(text).stream().filter(code -> !page.choices().contains(code)).toList();
    }

    private static boolean sameDay(LawValue one, LawValue other) {
        return Objects.equals(one.area(), other.area()) && Objects.equals(one.parameter(), other.parameter())
                && Objects.equals(one.fromOn(), other.fromOn());
    }
}
