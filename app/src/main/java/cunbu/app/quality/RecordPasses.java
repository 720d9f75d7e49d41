package cunbu.app.quality;

import static cunbu.core.time.Days.before;

import cunbu.app.store.QualityStore;
import cunbu.app.store.QualityStore.Membership;
import cunbu.core.birth.Birth;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.Marriage;
import cunbu.core.person.Move;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.BirthChecks;
import cunbu.core.quality.Bond;
import cunbu.core.quality.CertificateChecks;
import cunbu.core.quality.Home;
import cunbu.core.quality.HomeChecks;
import cunbu.core.quality.IdentityChecks;
import cunbu.core.quality.Individual;
import cunbu.core.quality.Listed;
import cunbu.core.quality.MarriageChecks;
import cunbu.core.quality.MoveChecks;
import cunbu.core.quality.ParentChecks;
import cunbu.core.quality.PersonChecks;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.StayChecks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks of records: each table is gone through once, with what the earlier passes learned about persons in memory. */
final class RecordPasses {

    private final QualityStore store;
    private final LocalDate today;
    private final List<QualityFinding> found = new ArrayList<>();
    private final Map<RecordId, Individual> persons = new HashMap<>();
    /** Whose parents are recorded, and of whose own mothers. */
    private final Set<RecordId> children = new HashSet<>();
    private final Map<RecordId, List<RecordId>> mothers = new HashMap<>();
    private final Map<RecordId, RecordId> fathers = new HashMap<>();
    private final Set<RecordId> married = new HashSet<>();
    private final Set<RecordId> moved = new HashSet<>();
    private final List<Birth> births = new ArrayList<>();
    private final Map<RecordId, AreaCode> households = new HashMap<>();

    RecordPasses(QualityStore store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    /** In the order in which they lean on each other. */
    List<Runnable> passes() {
        return List.of(this::persons, this::numbers, this::parentages, this::marriages, this::moves, this::births, this::certificates, this::homes, this::stays);
    }

    List<QualityFinding> found() {
        return found;
    }

    Collection<Individual> everybody() {
        return persons.values();
    }

    /** Every birth that is recorded. */
    List<Birth> recordedBirths() {
        return births;
    }

    Map<AreaCode, Long> personsByVillage() {
        return persons.values().stream().filter(person -> person.village() != null).collect(Collectors.groupingBy(Individual::village, Collectors.counting()));
    }

    private void persons() {
        store.persons(listed -> {
            persons.put(listed.person().id(), listed.person());
            found.addAll(PersonChecks.of(listed, today));
            found.addAll(IdentityChecks.of(listed, today));
        });
    }

    /** Who left, or is registered elsewhere, may stand in two villages with one number; who is registered may not. */
    private void numbers() {
        store.sharedNumbers().forEach((number, ids) -> {
            List<Individual> registered = ids.stream().map(persons::get).filter(person -> person.presence() == Presence.REGISTERED).toList();
            if (registered.size() > 1 && !IdentityChecks.isPlaceholder(number)) {
                registered.forEach(person -> found.addAll(IdentityChecks.duplicate(person,
                        registered.get(registered.get(0) == person ? 1 : 0).id())));
            }
        });
    }

    private void parentages() {
        List<Individual> ofMother = new ArrayList<>();
        RecordId[] last = new RecordId[1];
        store.parentages(each -> {
            if (!Objects.equals(each.parent(), last[0])) {
                found.addAll(ParentChecks.spacing(ofMother));
                ofMother.clear();
                last[0] = each.parent();
            }
            bond(each, ofMother);
        });
        found.addAll(ParentChecks.spacing(ofMother));
    }

    private void bond(Parentage each, List<Individual> ofMother) {
        Individual child = persons.get(each.child());
        Individual parent = persons.get(each.parent());
        found.addAll(ParentChecks.of(new Bond(each.id(), child, parent, each.origin())));
        if (child == null) {
            return;
        }
        children.add(each.child());
        if (parent != null && parent.sex() == Sex.FEMALE) {
            mothers.merge(each.child(), List.of(each.parent()), (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
            if (each.origin() == Origin.OWN) {
                ofMother.add(child);
            }
        } else if (parent != null) {
            fathers.put(each.child(), each.parent());
        }
    }

    private void marriages() {
        Map<RecordId, List<Marriage>> bySpouse = new HashMap<>();
        store.marriages(each -> {
            found.addAll(MarriageChecks.of(each, persons.get(each.husband()), persons.get(each.wife()), today));
            Stream.of(each.husband(), each.wife()).filter(persons::containsKey)
                    .forEach(spouse -> bySpouse.merge(spouse, List.of(each), (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        });
        married.addAll(bySpouse.keySet());
        bySpouse.forEach((spouse, all) -> {
            if (all.size() > 1) {
                found.addAll(MarriageChecks.overlap(persons.get(spouse), all));
            }
        });
    }

    private void moves() {
        store.moves((id, all) -> {
            Individual person = persons.get(id);
            moved.add(id);
            found.addAll(person == null ? all.stream().map(MoveChecks::ofNobody).flatMap(List::stream).toList() : MoveChecks.of(person, all, today));
        });
        persons.values().stream().filter(person -> person.presence() == Presence.LEFT && !moved.contains(person.id()))
                .forEach(person -> found.addAll(MoveChecks.missing(person)));
    }

    private void births() {
        store.births(births::add);
        births.forEach(birth -> found.addAll(BirthChecks.of(birth, persons.get(birth.child()), persons.get(birth.mother()),
                mothers.getOrDefault(birth.child(), List.of()))));
        childrenWithoutBirth();
    }

    /** In each township, from the day of the first birth on that was not reported late. */
    private void childrenWithoutBirth() {
        Set<RecordId> born = births.stream().map(Birth::child).collect(Collectors.toSet());
        Map<AreaCode, LocalDate> since = new HashMap<>();
        births.stream().filter(birth -> birth.village() != null && birth.bornOn() != null && !Boolean.TRUE.equals(birth.lateReport()))
                .forEach(birth -> since.merge(birth.village().township(), birth.bornOn(), (one, other) -> one.isBefore(other) ? one : other));
        persons.values().stream().filter(person -> person.presence() == Presence.REGISTERED && person.village() != null && before(person.bornOn(), today.plusDays(1)))
                .filter(person -> since.containsKey(person.village().township()) && !person.bornOn().isBefore(since.get(person.village().township())))
                .filter(person -> !born.contains(person.id()) && !moved.contains(person.id()))
                .forEach(person -> found.addAll(BirthChecks.missing(person)));
    }

    private void certificates() {
        store.certificates(each -> found.addAll(CertificateChecks.of(each, persons.get(each.child()), persons.get(each.mother()),
                persons.get(each.father()), isParent(each))));
    }

    private boolean isParent(Certificate each) {
        return each.mother() != null && mothers.getOrDefault(each.child(), List.of()).contains(each.mother())
                || each.father() != null && each.father().equals(fathers.get(each.child()));
    }

    private void homes() {
        store.households(each -> households.put(each.household(), each.village()));
        Set<RecordId> lived = new HashSet<>();
        List<Home.Member> members = new ArrayList<>();
        RecordId[] last = new RecordId[1];
        store.members(each -> {
            if (!each.household().equals(last[0])) {
                home(last[0], members);
                members.clear();
                last[0] = each.household();
                lived.add(each.household());
            }
            members.add(member(each));
        });
        home(last[0], members);
        households.keySet().stream().filter(each -> !lived.contains(each)).forEach(each -> home(each, List.of()));
    }

    private Home.Member member(Membership each) {
        return new Home.Member(persons.get(each.person()), each.relation(), children.contains(each.person()), married.contains(each.person()));
    }

    private void home(RecordId household, List<Home.Member> members) {
        if (household == null) {
            return;
        }
        if (households.containsKey(household)) {
            found.addAll(HomeChecks.of(new Home(household, households.get(household), List.copyOf(members))));
        } else {
            members.forEach(member -> found.addAll(HomeChecks.missing(member.person())));
        }
    }

    private void stays() {
        store.stays((id, all) -> {
            Individual person = persons.get(id);
            for (Migrant stay : all) {
                found.addAll(StayChecks.of(stay, person, today));
            }
            if (person != null && all.size() > 1) {
                found.addAll(StayChecks.overlap(person, all));
            }
        });
    }
}
