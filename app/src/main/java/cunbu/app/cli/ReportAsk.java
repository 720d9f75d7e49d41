package cunbu.app.cli;

import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report is to be about.
 *
 * @param from   first day
 * @param to     last day, counted in
 * @param area   the whole office if nobody named one
 * @param scheme the scheme's code; empty if nobody named one
 * @param by     {@code TOWNSHIP} or {@code VILLAGE}; empty if nobody said
 * @param out    the file; its ending says in which form
 */
record ReportAsk(LocalDate from, LocalDate to, AreaCode area, Optional<String> scheme, Optional<Level> by, Path out, Clock clock) {
}
