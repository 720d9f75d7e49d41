package cunbu.core.report;

import java.util.List;

/** A sum that somebody wants to have checked: codes of measures, or of published figures. */
public record Sum(String total, List<String> parts) {

    public Sum {
        parts = List.copyOf(parts);
    }
}
