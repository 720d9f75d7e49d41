package cunbu.app.cli;

import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --from} and {@code --to}: the first and the last day of a period. */
final class PeriodOptions {

    @Option(names = "--from", paramLabel = "DATE")
    private LocalDate from;
    @Option(names = "--to", paramLabel = "DATE")
    private LocalDate to;

    /** Whether neither was given. */
    boolean missing() {
        return from == null && to == null;
    }

    List<Refusal> refusals() {
        if (from == null || to == null) {
            return List.of(Refusal.of("period", "indicator.periodMissing"));
        }
        return to.isBefore(from) ? List.of(Refusal.of("period", "indicator.periodBackwards")) : List.of();
    }

    /** Only if there are no {@link #refusals}. */
    Period period() {
        return Period.inclusive(from, to);
    }
}
