package cunbu.app.quality;

import cunbu.app.store.QualityStore;
import cunbu.app.store.Register;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Inspection;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.Severity;
import cunbu.core.quality.VillageScore;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks through the whole register for what is wrong, and says for an area what was found. */
public final class QualityDesk {

    /** @param changes of the register when it was looked through */
    private record Looked(long changes, LocalDate on, Inspection found) {
    }

    private final Register register;
    private final Clock clock;
    private Looked last;

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

    /**
     * Goes through every record of the register; persons of other villages count where an area's records speak of them. While the
     * register does not change it is gone through once, whoever asks.
     */
    public Inspection findings(AreaCode area, Progress progress) {
        Inspection all = everything(progress);
        return area.equals(office()) ? all : Inspection.of(all.findings().stream().filter(finding -> finding.area().within(area)).toList(), all.persons());
    }

    /** How much there is in an area that cannot be so: in records of persons and households, and in totals that speak of the period. */
    public long errors(AreaCode area, Period period, Progress progress) {
        return everything(progress).findings().stream().filter(finding -> finding.severity() == Severity.ERROR && finding.area().within(area))
                .filter(finding -> finding.about().period() == null || finding.about().period().overlaps(period)).count();
    }

    private synchronized Inspection everything(Progress progress) {
        LocalDate today = LocalDate.now(clock);
        long now = changes();
        if (last == null || last.changes() != now || !last.on().equals(today)) {
            last = new Looked(now, today, look(today, progress));
        }
        return last.found();
    }

    private Inspection look(LocalDate today, Progress progress) {
        Known known = new Known(today);
        Pulse pulse = new Pulse(progress);
        QualityStore store = register.quality(pulse::beat);
        pulse.run(Stream.of(new PersonPasses(store, known).passes(), new FamilyPasses(store, known).passes(), new MovePasses(store, known).passes(),
                new BirthPasses(store, known).passes(), new HomePass(store, known).passes(), new TotalPasses(register, known).passes(),
                new SharePasses(office(), known).passes()).flatMap(List::stream).toList());
        return Inspection.of(known.found().stream().filter(finding -> finding.area().within(office())).toList(), known.personsByVillage());
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
