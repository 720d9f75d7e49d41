package cunbu.core.report;

/**
 * A figure as a report prints it.
 *
 * @param value  the text that is printed; null if none is
 * @param change the change since last year in points; null if none is printed
 */
public record Published(String value, String change) {
}
