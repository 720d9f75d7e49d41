package cunbu.app.check;

import cunbu.app.fx.Typed;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The two fields in which the days of a report are typed. */
final class TypedPeriod {

    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");
    /** What is wrong with them, since somebody asked. */
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    void show(Period period) {
        from.set(period.from().toString());
        to.set(period.last().toString());
    }

    /** Empty if it is none. */
    Optional<Period> typed() {
        Optional<LocalDate> first = Typed.day(from.get());
        return Typed.day(to.get()).filter(last -> first.isPresent() && !last.isBefore(first.get())).map(last -> Period.inclusive(first.get(), last));
    }

    /** The same, with a reason at its field if it is none. */
    Optional<Period> asked() {
        Optional<LocalDate> first = Typed.day(from.get());
        Optional<LocalDate> last = Typed.day(to.get());
        List<Refusal> found = new ArrayList<>();
        if (first.isEmpty()) {
            found.add(Refusal.of("from", "indicator.notADay"));
        }
        if (last.isEmpty()) {
            found.add(Refusal.of("to", "indicator.notADay"));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            found.add(Refusal.of("to", "indicator.periodBackwards"));
        }
        refusals.setAll(found);
        return typed();
    }
}
