package cunbu.app.closing;

import cunbu.app.store.Register;
import cunbu.core.closing.Frozen;
import cunbu.core.closing.FrozenBases;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Tally;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the register counts today for its office; a count is kept until the register changes. Works on the worker thread. */
final class Counts {

    private record Asked(Period period, Bases bases) {
    }

    private final Register register;
    private final AreaCode office;
    private final Map<Asked, Tally> counted = new HashMap<>();
    private long changes = -1;

    Counts(Register register) {
        this.register = register;
        this.office = register.office();
    }

    /** The places of the office, itself first. */
    List<Area> areas() {
        return register.areas().all().stream().filter(area -> area.code().within(office)).toList();
    }

    /** The bases that the office has chosen for figures of that period. */
    Bases bases(Period period) {
        return register.measures().bases(period);
    }

    Frozen count(Period period, Bases bases, Progress progress) {
        SortedMap<AreaCode, String> names = new TreeMap<>();
        areas().forEach(area -> names.put(area.code(), area.name()));
        return new Frozen(period, office, FrozenBases.of(bases), names, tally(new Asked(period, bases), progress));
    }

    private Tally tally(Asked asked, Progress progress) {
        long now = register.measures().changes();
        if (now != changes) {
            counted.clear();
            changes = now;
        }
        Tally known = counted.get(asked);
        if (known == null) {
            known = register.measures().count(asked.period(), asked.bases(), progress);
            counted.put(asked, known);
        }
        return known;
    }
}
