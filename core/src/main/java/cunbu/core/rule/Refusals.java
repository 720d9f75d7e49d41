package cunbu.core.rule;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a rule has to say while every one of its questions is asked. */
public final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    /** Adds this refusal if {@code wrong}; the arguments are for its sentence. */
    public Refusals when(boolean wrong, String field, String reason, Object... arguments) {
        if (wrong) {
            found.add(Refusal.of(field, reason, arguments));
        }
        return this;
    }

    public Refusals and(List<Refusal> others) {
        found.addAll(others);
        return this;
    }

    /** Everything found, in the order of the questions. */
    public List<Refusal> all() {
        return List.copyOf(found);
    }
}
