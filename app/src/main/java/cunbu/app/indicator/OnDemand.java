package cunbu.app.indicator;

import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a dashboard shows of a period: counted when somebody looks at it, for all villages, and kept until the period or the register is another. */
final class OnDemand<T> {

    private record Wanted(Period period, long changes) {
    }

    private final Asking asking;
    private final String name;
    private final BiFunction<Period, Progress, T> count;
    private final ReadOnlyObjectWrapper<T> found = new ReadOnlyObjectWrapper<>();
    private Wanted counted;
    private Wanted asked;

    /** @param name what the status line says while it is counted, already a text */
    OnDemand(Asking asking, String name, BiFunction<Period, Progress, T> count) {
        this.asking = asking;
        this.name = name;
        this.count = count;
    }

    /** What was counted last, for whatever period; to be watched. */
    ReadOnlyObjectProperty<T> found() {
        return found.getReadOnlyProperty();
    }

    /** What is known of a period; if that is nothing yet, it is asked for. @param changes of the register; if there are more than before, it is counted again */
    Optional<T> of(Period period, long changes) {
        Wanted wanted = new Wanted(period, changes);
        boolean underWay = asking.asker().get() == this && wanted.equals(asked);
        if (!wanted.equals(counted) && !underWay) {
            asked = wanted;
            asking.ask(this, name, progress -> count.apply(period, progress), result -> {
                counted = wanted;
                found.set(result);
            });
        }
        return wanted.equals(counted) ? Optional.of(found.get()) : Optional.empty();
    }
}
