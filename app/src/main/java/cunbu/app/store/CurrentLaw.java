package cunbu.app.store;

import cunbu.core.law.LawBook;
import cunbu.core.law.LawValue;
import java.util.List;

/** The law book of a register. It is put together anew when something has been entered or has come by bundle; until then it is the same one. */
final class CurrentLaw {

    private record State(List<LawValue> values, LawBook book) {
    }

    private final LawValueStore values;
    private volatile State state = new State(List.of(), LawBook.shipped());

    CurrentLaw(LawValueStore values) {
        this.values = values;
    }

    LawBook book() {
        List<LawValue> now = values.all();
        State known = state;
        if (!now.equals(known.values())) {
            known = new State(now, LawBook.shipped().with(now));
            state = known;
        }
        return known.book();
    }
}
