package cunbu.app.quality;

import cunbu.app.store.Register;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Inspection;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.VillageScore;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks through the whole register for what is wrong, and says for an area what was found. */
public final class QualityDesk {

    private final Register register;
    private final Clock clock;

    public QualityDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The area of the office whose register this is. */
    public AreaCode office() {
        return register.office();
    }

    /** The places that can be asked about: those of the office, itself first. */
    public List<Area> areas() {
        return register.areas().all().stream().filter(area -> area.code().within(office())).toList();
    }

    /** Why an area cannot be looked at: the register keeps nobody's records there. */
    public List<Refusal> refusals(AreaCode area) {
        boolean known = areas().stream().anyMatch(each -> each.code().equals(area));
        return known ? List.of() : List.of(Refusal.of("area", "indicator.areaNotHere", area, office()));
    }

    /** Goes through every record of the register; persons of other villages count where an area's records speak of them. */
    public Inspection findings(AreaCode area, Progress progress) {
        LocalDate today = LocalDate.now(clock);
        RecordPasses records = new RecordPasses(register.quality(), today);
        TotalPasses totals = new TotalPasses(register, records, today);
        List<Runnable> passes = Stream.concat(records.passes().stream(), totals.passes().stream()).toList();
        for (int done = 0; done < passes.size(); done++) {
            progress.at(done, passes.size());
            passes.get(done).run();
        }
        progress.at(passes.size(), passes.size());
        List<QualityFinding> found = Stream.concat(records.found().stream(), totals.found().stream())
                .filter(finding -> finding.area().within(area)).toList();
        return Inspection.of(found, records.personsByVillage());
    }

    /** The same for some of what was found. */
    List<VillageScore> ranked(Collection<QualityFinding> some, Inspection of) {
        return VillageScore.ranked(some, of.persons());
    }

    /** The names of these persons by id, for the window. */
    Map<String, String> names(Stream<String> ids) {
        return register.facts().names(ids);
    }

    /** Grows with every change of the register: if it has, what was found is out of date. */
    long changes() {
        return register.measures().changes();
    }
}
