package cunbu.app.store;

import cunbu.core.award.AwardCase;
import cunbu.core.award.CaseStanding;
import cunbu.core.award.FamilyRecords;
import cunbu.core.award.Scheme;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.Casefile;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentResult;
import cunbu.core.person.Marriage;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records from which a decision is made: of one family, or of all who could be entitled, many families at a time. */
public final class FactStore {

    /** So many applicants at a time, to keep memory small and the questions few. */
    private static final int PORTION = 2_000;
    /** A child of whom so many parents have been found needs not be asked for others. */
    private static final int PARENTS = 2;

    private final Register register;
    private final PersonStore persons;

    FactStore(Register register) {
        this.register = register;
        this.persons = register.persons();
    }

    /** The records around these applicants: spouses, children, and what is recorded of them. */
    public FamilyRecords around(Collection<RecordId> applicants) {
        List<Marriage> marriages = register.marriages().of(applicants);
        Set<RecordId> couples = new LinkedHashSet<>(applicants);
        marriages.forEach(marriage -> {
            couples.add(marriage.husband());
            couples.add(marriage.wife());
        });
        couples.remove(null);
        // Whoever is named as the child in a certificate may claim through it: then the holders' other children matter.
        Set<RecordId> families = new LinkedHashSet<>(couples);
        register.certificates().ofChildren(applicants).forEach(certificate -> {
            families.add(certificate.mother());
            families.add(certificate.father());
        });
        families.remove(null);
        List<Parentage> parentages = new ArrayList<>(register.parentages().ofParents(families));
        Map<RecordId, Long> parents = parentages.stream().filter(each -> each.child() != null)
                .collect(Collectors.groupingBy(Parentage::child, LinkedHashMap::new, Collectors.counting()));
        parentages.addAll(register.parentages().ofChildren(parents.keySet().stream().filter(child -> parents.get(child) < PARENTS).toList()));
        Set<RecordId> children = parents.keySet();
        Set<RecordId> everybody = new LinkedHashSet<>(couples);
        everybody.addAll(children);
        List<Recorded> all = new ArrayList<>(persons.find(everybody));
        all.addAll(marriages);
        all.addAll(new LinkedHashSet<>(parentages));
        all.addAll(register.hukouChanges().of(couples));
        all.addAll(register.moves().of(couples));
        all.addAll(register.sentences().of(couples));
        all.addAll(register.disabilities().of(children));
        all.addAll(register.schoolings().of(children));
        all.addAll(certificates(couples, children));
        List<AwardCase> claims = register.awardCases().of(couples);
        all.addAll(claims);
        return new FamilyRecords(all, standings(claims));
    }

    /** How far these claims have come by their steps and payments. */
    public List<CaseStanding> standings(Collection<AwardCase> claims) {
        List<RecordId> ids = claims.stream().map(AwardCase::id).toList();
        Map<RecordId, List<AwardStep>> steps = register.awardSteps().of(ids).stream().collect(Collectors.groupingBy(AwardStep::awardCase));
        Map<RecordId, List<Payment>> payments = register.payments().ofCases(ids).stream().collect(Collectors.groupingBy(Payment::awardCase));
        return claims.stream().map(claim -> standing(claim, steps.getOrDefault(claim.id(), List.of()), payments.getOrDefault(claim.id(), List.of()))).toList();
    }

    private static CaseStanding standing(AwardCase claim, List<AwardStep> steps, List<Payment> payments) {
        Casefile file = Casefile.withoutNotice(claim, steps);
        Stream<LocalDate> paid = payments.stream().filter(each -> each.result() == PaymentResult.PAID && each.toMonth() != null)
                .map(each -> each.toMonth().atEndOfMonth());
        LocalDate paidUntil = Stream.concat(Stream.ofNullable(claim.paidUntilOn()), paid).max(Comparator.naturalOrder()).orElse(null);
        return new CaseStanding(claim.id(), file.confirmedOn(), paidUntil, file.state().isOver());
    }

    /** A certificate is met again with each of its holders and with its child. */
    private Set<Certificate> certificates(Collection<RecordId> couples, Collection<RecordId> children) {
        Set<Certificate> all = new LinkedHashSet<>(register.certificates().of(couples));
        all.addAll(register.certificates().ofChildren(children));
        return all;
    }

    /**
     * Goes through everybody of an area whom a scheme is to be asked of on a day, and everybody who has claimed: those whose record a
     * village of the area keeps, who are registered there or were, and who were still alive.
     *
     * @param bornBy nobody born later is asked about, unless there is a claim; whoever's birth date is not known, is
     * @param each   gets the person, and records that hold the family
     */
    public void candidates(Scheme scheme, AreaCode area, LocalDate bornBy, LocalDate on, Progress progress, BiConsumer<Person, FamilyRecords> each) {
        List<RecordId> all = new Candidates(register.database()).ids(scheme, area, bornBy, on);
        for (int from = 0; from < all.size(); from += PORTION) {
            progress.at(from, all.size());
            List<RecordId> some = all.subList(from, Math.min(from + PORTION, all.size()));
            FamilyRecords records = around(some);
            some.forEach(id -> each.accept(records.person(id), records));
        }
        progress.at(all.size(), all.size());
    }

    /** The names of these persons, by id. */
    public Map<String, String> names(Stream<String> ids) {
        Set<RecordId> known = ids.filter(RecordId::isRecordId).map(RecordId::new).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        persons.find(known).forEach(person -> names.put(person.id().text(), person.name()));
        return names;
    }
}
