package cunbu.app.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a sheet, row by row.
 *
 * @param intake the id of the intake; null for a dry run and where nothing changed
 */
public record Report(String intake, SheetKind kind, Mapping mapping, List<RowReport> rows) {

    public Report {
        rows = List.copyOf(rows);
    }

    /** How many rows came to each end; every result is there. */
    public Map<Result, Long> counts() {
        Map<Result, Long> counts = new EnumMap<>(Result.class);
        for (Result each : Result.values()) {
            counts.put(each, rows.stream().filter(row -> row.result() == each).count());
        }
        return Collections.unmodifiableMap(counts);
    }

    public long count(Result result) {
        return rows.stream().filter(row -> row.result() == result).count();
    }
}
