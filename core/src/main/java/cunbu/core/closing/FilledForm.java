package cunbu.core.closing;

import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A national form with its numbers.
 *
 * @param rows   in the order in which they stand
 * @param checks how the balances came out, the sums over the rows last
 */
public record FilledForm(NationalForm form, AreaCode area, Measures total, Map<AreaCode, Measures> rows, List<Check> checks) {

    public FilledForm {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        checks = List.copyOf(checks);
    }
}
