package cunbu.core.award;

import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.person.Disability;
import cunbu.core.person.HukouChange;
import cunbu.core.person.Marriage;
import cunbu.core.person.Move;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Schooling;
import cunbu.core.person.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of some families, and the facts that a scheme may ask about anyone in them. */
public final class FamilyRecords {

    private final Map<RecordId, Person> persons = new HashMap<>();
    private final Map<RecordId, List<Marriage>> marriages = new HashMap<>();
    private final Map<RecordId, List<Parentage>> ofParent;
    private final Map<RecordId, List<Parentage>> ofChild;
    private final Map<RecordId, List<HukouChange>> changes;
    private final Map<RecordId, List<Move>> moves;
    private final Map<RecordId, List<Sentence>> sentences;
    private final Map<RecordId, List<Disability>> disabilities;
    private final Map<RecordId, List<Schooling>> schoolings;
    /** Each under its holders and under its child. */
    private final Map<RecordId, List<Certificate>> certificates = new HashMap<>();
    /** As their steps and payments have made them, those that are over too. */
    private final Map<RecordId, List<AwardCase>> cases;
    private final Set<RecordId> over;

    /**
     * Takes the records of everybody concerned: of the applicants, their spouses, both their children, and these children's
     * other parentages. Records of kinds that no scheme asks about are passed over.
     */
    public FamilyRecords(Collection<? extends Recorded> records) {
        this(records, List.of());
    }

    /** @param standings of the claims among the records; a claim without one stands as it was taken over */
    public FamilyRecords(Collection<? extends Recorded> records, Collection<CaseStanding> standings) {
        only(records, Person.class).forEach(person -> persons.put(person.id(), person));
        only(records, Marriage.class).forEach(this::add);
        only(records, Certificate.class).forEach(this::add);
        List<Parentage> parentages = only(records, Parentage.class);
        this.ofParent = by(parentages, Parentage::parent);
        this.ofChild = by(parentages, Parentage::child);
        this.changes = by(only(records, HukouChange.class), HukouChange::person);
        this.moves = by(only(records, Move.class), Move::person);
        this.sentences = by(only(records, Sentence.class), Sentence::person);
        this.disabilities = by(only(records, Disability.class), Disability::person);
        this.schoolings = by(only(records, Schooling.class), Schooling::person);
        Map<RecordId, CaseStanding> stands = standings.stream().collect(Collectors.toMap(CaseStanding::claim, each -> each));
        this.cases = by(only(records, AwardCase.class).stream().map(claim -> asItStands(claim, stands.get(claim.id()))).toList(), AwardCase::person);
        this.over = standings.stream().filter(CaseStanding::over).map(CaseStanding::claim).collect(Collectors.toSet());
    }

    /** The person of that id; null if the records do not hold one. */
    public Person person(RecordId id) {
        return persons.get(id);
    }

    /** The person's claim on that scheme as it stands, the latest that is not over; null if there is none. */
    public AwardCase claim(RecordId person, String scheme) {
        return list(cases, person).stream().filter(each -> scheme.equals(each.scheme()) && !over.contains(each.id()))
                .max(Comparator.comparing(AwardCase::appliedOn, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(AwardCase::id)).orElse(null);
    }

    /**
     * The facts about one applicant. The register's lists of children, marriages, certificates, disabilities and schooling count as
     * complete; sentences are known only if an officer has checked them; who has been confirmed is taken as confirmed on that day, anybody else as if at the
     * earliest day possible.
     */
    public Facts facts(RecordId applicant, String scheme) {
        List<Marriage> own = list(marriages, applicant);
        Set<RecordId> couple = new LinkedHashSet<>();
        couple.add(applicant);
        own.forEach(marriage -> couple.add(applicant.equals(marriage.husband()) ? marriage.wife() : marriage.husband()));
        couple.remove(null);
        Set<RecordId> families = new LinkedHashSet<>(couple);
        families.addAll(holdersFor(applicant));
        Set<RecordId> children = families.stream().flatMap(parent -> list(ofParent, parent).stream()).map(Parentage::child)
                .filter(persons::containsKey).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Facts(applicant.text(), couple.stream().filter(persons::containsKey).map(this::told).toList(),
                own.stream().map(FamilyRecords::marriage).toList(), children.stream().map(child -> child(child, families)).toList(),
                certificates(families, children), confirmations(applicant, scheme), awards(couple));
    }

    /** Whoever is the person's spouse on that day as far as the register knows, in it or not. */
    public Set<RecordId> spouses(RecordId person, LocalDate on) {
        return list(marriages, person).stream().filter(each -> each.toOn() == null || each.toOn().isAfter(on))
                .map(each -> person.equals(each.husband()) ? each.wife() : each.husband()).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The parents who hold a certificate in which this person is the child. */
    private Set<RecordId> holdersFor(RecordId child) {
        return list(certificates, child).stream().filter(each -> child.equals(each.child()))
                .flatMap(each -> Stream.of(each.mother(), each.father())).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Facts.Award> awards(Set<RecordId> couple) {
        return couple.stream().flatMap(person -> list(cases, person).stream()).filter(each -> each.paidUntilOn() != null)
                .map(each -> new Facts.Award(each.scheme(), each.person().text(), each.confirmedOn(), each.paidUntilOn().plusDays(1))).toList();
    }

    private static AwardCase asItStands(AwardCase claim, CaseStanding standing) {
        return standing == null ? claim : new AwardCase(claim.id(), claim.person(), claim.scheme(), claim.appliedOn(), standing.confirmedOn(), standing.paidUntilOn());
    }

    private void add(Marriage marriage) {
        for (RecordId spouse : new RecordId[] {marriage.husband(), marriage.wife()}) {
            if (spouse != null) {
                marriages.computeIfAbsent(spouse, id -> new ArrayList<>()).add(marriage);
            }
        }
    }

    private void add(Certificate certificate) {
        Stream.of(certificate.mother(), certificate.father(), certificate.child()).filter(Objects::nonNull).distinct()
                .forEach(whose -> certificates.computeIfAbsent(whose, id -> new ArrayList<>()).add(certificate));
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
                nearest.adoptedOn(), nearest.registered(), lawful(all, nearest.origin()),
                list(disabilities, id).stream().map(each -> new Facts.Disability(each.grade(), each.fromOn(), each.toOn())).toList(),
                list(schoolings, id).stream().map(each -> new Facts.Schooling(each.stage(), each.fromOn(), each.toOn())).toList());
    }

    /** In which one of the couple holds a share, or that name one of the children. */
    private List<Facts.Certificate> certificates(Set<RecordId> couple, Set<RecordId> children) {
        return Stream.concat(couple.stream(), children.stream()).flatMap(whose -> list(certificates, whose).stream()).distinct()
                .map(FamilyRecords::certificate).toList();
    }

    private static Facts.Certificate certificate(Certificate paper) {
        return new Facts.Certificate(paper.number(), paper.issuedOn(),
                Stream.of(paper.mother(), paper.father()).filter(Objects::nonNull).map(RecordId::text).toList(),
                paper.child() == null ? null : paper.child().text(), paper.contract(), paper.cancelledOn(), paper.reason());
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

    private static <R> List<R> only(Collection<? extends Recorded> records, Class<R> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <R> Map<RecordId, List<R>> by(List<R> records, Function<R, RecordId> key) {
        return records.stream().filter(each -> key.apply(each) != null).collect(Collectors.groupingBy(key));
    }

    private static <R> List<R> list(Map<RecordId, List<R>> map, RecordId id) {
        return map.getOrDefault(id, List.of());
    }
}
