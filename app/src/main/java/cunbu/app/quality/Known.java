package cunbu.app.quality;

import cunbu.core.birth.Birth;
import cunbu.core.history.RecordId;
import cunbu.core.person.Move;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Individual;
import cunbu.core.quality.Listed;
import cunbu.core.quality.QualityFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one look through the register has learned and found so far. Each pass leans on what earlier ones have put here. */
final class Known {

    /** Somebody in a household. @param relation to its head; null if the record has none */
    record Housed(Individual person, String relation) {
    }

    final LocalDate today;
    final Set<RecordId> married = new HashSet<>();
    /** By person, the earliest first. */
    final Map<RecordId, List<Move>> moves = new HashMap<>();
    final List<Birth> births = new ArrayList<>();
    final Map<RecordId, List<Housed>> homes = new HashMap<>();
    private final Map<RecordId, Individual> persons = new HashMap<>();
    private final Map<RecordId, List<RecordId>> parents = new HashMap<>();
    private final List<QualityFinding> found = new ArrayList<>();

    Known(LocalDate today) {
        this.today = today;
    }

    void tell(List<QualityFinding> findings) {
        found.addAll(findings);
    }

    List<QualityFinding> found() {
        return found;
    }

    void add(Listed listed) {
        persons.put(listed.person().id(), listed.person());
        if (listed.household() != null) {
            homes.computeIfAbsent(listed.household(), household -> new ArrayList<>(4)).add(new Housed(listed.person(), listed.relation()));
        }
    }

    /** Null if the register does not have the person. */
    Individual person(RecordId id) {
        return persons.get(id);
    }

    Collection<Individual> everybody() {
        return persons.values();
    }

    Map<AreaCode, Long> personsByVillage() {
        return persons.values().stream().filter(person -> person.village() != null).collect(Collectors.groupingBy(Individual::village, Collectors.counting()));
    }

    void parent(RecordId child, RecordId parent) {
        parents.computeIfAbsent(child, id -> new ArrayList<>(2)).add(parent);
    }

    /** Those recorded as parents, whether the register has them or not. */
    List<RecordId> parentsOf(RecordId child) {
        return parents.getOrDefault(child, List.of());
    }
}
