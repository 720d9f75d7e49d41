package cunbu.app.store;

import cunbu.core.history.Kind;
import cunbu.core.indicator.Measure;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One question to the register.
 *
 * @param measures what it counts
 * @param reads    the kinds of record that decide about it: while none of them changes, neither does what it counts
 * @param run      counts
 */
record Pass(Set<Measure> measures, Set<Kind> reads, Consumer<VillageCounts> run) {
}
