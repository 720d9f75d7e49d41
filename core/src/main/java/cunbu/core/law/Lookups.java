package cunbu.core.law;

import cunbu.core.rule.Citation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Remembers which values of the law were looked up, each once, in the order in which they were first asked for. For one thread. */
public final class Lookups {

    /**
     * A value that was looked up.
     *
     * @param parameter {@code topic/parameter}
     * @param unit      the name of its unit
     * @param value     as it is written in the book
     * @param citation  whose text it is, from which day, by which document
     */
    public record Used(String parameter, String unit, String value, Citation citation) {
    }

    private final Set<Used> used = new LinkedHashSet<>();

    /** Notes a value and gives it back. */
    public <T> InForce<T> note(String parameter, Unit<?> unit, InForce<T> found) {
        used.add(new Used(parameter, unit.toString(), found.text(), found.citation()));
        return found;
    }

    /** What has been looked up so far. */
    public List<Used> all() {
        return List.copyOf(used);
    }
}
