package cunbu.app.indicator;

import cunbu.app.fx.Typed;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which period the figures are of: a kind and a year, of a month also which one, or two days that are typed. */
final class PeriodChoice {

    private static final int YEARS_BEFORE = 5;

    final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.STATISTICAL_YEAR);
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final ObjectProperty<Month> month = new SimpleObjectProperty<>();
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");

    private final YearMonth now;
    private final List<Integer> years;

    /**
     * Starts at the last complete statistical year, and its last month.
     *
     * @param now       this month
     * @param lastMonth the last month that villages have reported; the months after it are not worth looking at first
     */
    PeriodChoice(YearMonth now, Optional<YearMonth> lastMonth) {
        int latest = Span.statisticalYear(now);
        int complete = Span.statisticalYear(lastMonth.map(month -> month.plusMonths(1)).orElse(now)) - 1;
        this.now = now;
        year.set(Math.min(latest, complete));
        month.set(Month.SEPTEMBER);
        years = IntStream.iterate(latest, each -> each >= year.get() - YEARS_BEFORE, each -> each - 1).boxed().toList();
    }

    /** The years that can be chosen, the latest first. */
    List<Integer> years() {
        return years;
    }

    /** Puts the days of a period into the fields in which other ones are typed. */
    void startFrom(Period period) {
        from.set(period.from().toString());
        to.set(period.last().toString());
    }

    List<Refusal> refusals() {
        if (span.get() != Span.OTHER) {
            return notBegun("span", period().from()).stream().toList();
        }
        List<Refusal> found = new ArrayList<>();
        Optional<LocalDate> first = Typed.day(from.get());
        Optional<LocalDate> last = Typed.day(to.get());
        if (first.isEmpty()) {
            found.add(Refusal.of("from", "indicator.notADay"));
        }
        first.flatMap(day -> notBegun("from", day)).ifPresent(found::add);
        if (last.isEmpty()) {
            found.add(Refusal.of("to", "indicator.notADay"));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            found.add(Refusal.of("to", "indicator.periodBackwards"));
        }
        return found;
    }

    private Optional<Refusal> notBegun(String field, LocalDate from) {
        return YearMonth.from(from).isAfter(now) ? Optional.of(Refusal.of(field, "indicator.notBegun", from)) : Optional.empty();
    }

    /** The period; only where nothing is refused. */
    Period period() {
        return span.get() == Span.OTHER ? Period.inclusive(Typed.day(from.get()).orElseThrow(), Typed.day(to.get()).orElseThrow())
                : span.get().of(year.get(), month.get());
    }
}
