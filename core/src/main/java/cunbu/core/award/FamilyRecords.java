package cunbu.core.award;

import cunbu.core.history.RecordId;
import cunbu.core.person.HukouChange;
import cunbu.core.person.Marriage;
import cunbu.core.person.Move;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of some families, and the facts that a scheme may ask about anyone in them. */
public final class FamilyRecords {

    private final Map<RecordId, Person> persons = new HashMap<>();
    private final Map<RecordId, List<Marriage>> marriages = new HashMap<>();
    private final Map<RecordId, List<Parentage>> ofParent;
    private final Map<RecordId, List<Parentage>> ofChild;
    private final Map<RecordId, List<HukouChange>> changes;
    private final Map<RecordId, List<Move>> moves;
    private final Map<RecordId, List<Sentence>> sentences;
    private final Map<RecordId, List<AwardCase>> cases;

    /**
     * Takes the records of everybody concerned: of the applicants, their spouses, both their children, and these children's
     * other parentages.
     */
    public FamilyRecords(List<Person> persons, List<Marriage> marriages, List<Parentage> parentages, List<HukouChange> changes, List<Move> moves,
                         List<Sentence> sentences, List<AwardCase> cases) {
        persons.forEach(person -> this.persons.put(person.id(), person));
        marriages.forEach(this::add);
        this.ofParent = by(parentages, Parentage::parent);
        this.ofChild = by(parentages, Parentage::child);
        this.changes = by(changes, HukouChange::person);
        this.moves = by(moves, Move::person);
        this.sentences = by(sentences, Sentence::person);
        this.cases = by(cases, AwardCase::person);
    }

    /** The person of that id; null if the records do not hold one. */
    public Person person(RecordId id) {
        return persons.get(id);
    }

    /** The person's claim on that scheme; null if there is none. */
    public AwardCase claim(RecordId person, String scheme) {
        return list(cases, person).stream().filter(each -> scheme.equals(each.scheme())).findFirst().orElse(null);
    }

    /**
     * The facts about one applicant. The register's list of children and of marriages counts as complete; sentences are known
     * only if an officer has checked them; who has been confirmed is taken as confirmed on that day, anybody else as if at the
     * earliest day possible.
     */
    public Facts facts(RecordId applicant, String scheme) {
        List<Marriage> own = list(marriages, applicant);
        Set<RecordId> couple = new LinkedHashSet<>();
        couple.add(applicant);
        own.forEach(marriage -> couple.add(applicant.equals(marriage.husband()) ? marriage.wife() : marriage.husband()));
        couple.remove(null);
        Set<RecordId> children = couple.stream().flatMap(parent -> list(ofParent, parent).stream()).map(Parentage::child)
                .filter(persons::containsKey).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Facts(applicant.text(), couple.stream().filter(persons::containsKey).map(this::told).toList(),
                own.stream().map(FamilyRecords::marriage).toList(), children.stream().map(child -> child(child, couple)).toList(), null,
                confirmations(applicant, scheme));
    }

    private void add(Marriage marriage) {
        for (RecordId spouse : new RecordId[] {marriage.husband(), marriage.wife()}) {
            if (spouse != null) {
                marriages.computeIfAbsent(spouse, id -> new ArrayList<>()).add(marriage);
            }
        }
    }

    private Facts.Person told(RecordId id) {
        Person person = persons.get(id);
        return new Facts.Person(id.text(), person.sex(), person.bornOn(), person.diedOn(),
                HukouSpells.of(person, list(changes, id), list(moves, id)), person.urbanPension(), person.employedByUnit(), sentences(person));
    }

    /** A sentence that is recorded counts even if nobody has checked for more; then another one, of unknown days, may exist. */
    private List<Facts.Sentence> sentences(Person person) {
        List<Facts.Sentence> known = new ArrayList<>(list(sentences, person.id()).stream()
                .map(each -> new Facts.Sentence(each.fromOn(), each.toOn())).toList());
        if (person.sentencesCheckedOn() != null) {
            return known;
        }
        known.add(new Facts.Sentence(null, null));
        return known.size() == 1 ? null : known;
    }

    /** A spouse who is not in the register is somebody of whom nothing is known, not nobody. */
    private static Facts.Marriage marriage(Marriage marriage) {
        return new Facts.Marriage(id(marriage.husband(), marriage, "husband"), id(marriage.wife(), marriage, "wife"), marriage.fromOn(),
                marriage.toOn(), marriage.kind(), marriage.ended());
    }

    private static String id(RecordId spouse, Marriage marriage, String role) {
        return spouse == null ? marriage.id().text() + ":" + role : spouse.text();
    }

    private Facts.Child child(RecordId id, Set<RecordId> couple) {
        Person child = persons.get(id);
        List<Parentage> all = list(ofChild, id);
        List<Parentage> ours = couple.stream().flatMap(parent -> all.stream().filter(each -> parent.equals(each.parent()))).toList();
        Parentage nearest = ours.get(0);
        return new Facts.Child(id.text(), child.sex(), child.bornOn(), child.diedOn(),
                all.stream().map(Parentage::parent).filter(Objects::nonNull).map(RecordId::text).distinct().toList(), nearest.origin(),
                nearest.adoptedOn(), nearest.registered(), lawful(all, nearest.origin()), null, null);
    }

    /** The officer's finding about a birth or an adoption stands with one of the parents or with both; a no weighs more. */
    private static Boolean lawful(List<Parentage> parentages, Origin origin) {
        return parentages.stream().filter(each -> each.origin() == origin).map(Parentage::lawful).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private List<Facts.Confirmation> confirmations(RecordId person, String scheme) {
        AwardCase claim = claim(person, scheme);
        LocalDate on = claim == null ? null : claim.confirmedOn();
        return on == null ? null : List.of(new Facts.Confirmation(scheme, person.text(), on));
    }

    private static <R> Map<RecordId, List<R>> by(List<R> records, Function<R, RecordId> key) {
        return records.stream().filter(each -> key.apply(each) != null).collect(Collectors.groupingBy(key));
    }

    private static <R> List<R> list(Map<RecordId, List<R>> map, RecordId id) {
        return map.getOrDefault(id, List.of());
    }
}
