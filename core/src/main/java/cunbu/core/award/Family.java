package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.person.HukouKind;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.MarriageKind;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The applicant's spouse and children as the facts tell them on one day. What the facts leave open stays open. */
final class Family {

    private final Facts facts;
    private final LocalDate day;
    private final InForce<LocalDate> deFactoBefore;
    private final InForce<Boolean> deFactoAfterDivorce;
    private final List<Spouse> spouses;

    /**
     * @param deFactoBefore       a couple without registration counts as married if it began before this day
     * @param deFactoAfterDivorce or if it lives on together after its divorce
     */
    Family(Claim claim, InForce<LocalDate> deFactoBefore, InForce<Boolean> deFactoAfterDivorce) {
        this.facts = claim.facts();
        this.day = claim.stateDay();
        this.deFactoBefore = deFactoBefore;
        this.deFactoAfterDivorce = deFactoAfterDivorce;
        this.spouses = marriagesKnown() ? findSpouses() : List.of();
    }

    LocalDate day() {
        return day;
    }

    Facts.Person applicant() {
        return facts.applicantPerson();
    }

    boolean marriagesKnown() {
        return facts.marriages() != null;
    }

    boolean childrenKnown() {
        return facts.children() != null;
    }

    /** Whoever is or may be the spouse that day; empty also if marriages are not known. */
    List<Spouse> spouses() {
        return spouses;
    }

    /** Whether a rule holds for the spouse; yes if there is none, unknown if nobody knows whether there is one. */
    Answer allSpouses(Function<Facts.Person, Answer> rule) {
        return !marriagesKnown() ? Answer.UNKNOWN
                : Answer.all(spouses.stream().map(spouse -> Answer.any(spouse.current().not(), rule.apply(spouse.person()))).toList());
    }

    /** Whether the applicant was married on another day. */
    Answer marriedOn(LocalDate other) {
        if (!marriagesKnown() || other == null) {
            return Answer.UNKNOWN;
        }
        return Answer.any(facts.marriages().stream().filter(each -> each.spouseOf(facts.applicant()).isPresent())
                .map(each -> Answer.all(each.covers(other), valid(each))).toList());
    }

    /** The registration of a person that day; empty if the person has none, a spell without kind if it is not known. */
    Optional<Facts.Hukou> hukou(Facts.Person person) {
        Facts.Hukou unknown = new Facts.Hukou(null, null, null, null);
        if (person.hukou() == null) {
            return Optional.of(unknown);
        }
        Optional<Facts.Hukou> sure = person.hukou().stream().filter(spell -> spell.covers(day) == Answer.YES).findFirst();
        boolean maybe = person.hukou().stream().anyMatch(spell -> spell.covers(day) == Answer.UNKNOWN);
        return sure.isPresent() || !maybe ? sure : Optional.of(unknown);
    }

    /** Whether the person's registration is of one of these kinds that day. */
    Answer hukouIs(Facts.Person person, List<String> kinds) {
        return hukou(person).map(Facts.Hukou::kind)
                .map(kind -> Answer.of(kinds.contains(kind.code()) && kind != HukouKind.NONE))
                .orElse(hukou(person).isPresent() ? Answer.UNKNOWN : Answer.NO);
    }

    /** How a person is registered that day, to be told as evidence. */
    Phrase hukouPhrase(Facts.Person person) {
        return hukou(person).map(hukou -> Phrase.of("hukou." + (hukou.kind() == null ? "unknown" : hukou.kind().code())))
                .orElse(Phrase.of("hukou.none"));
    }

    /** Whether a person serves no sentence that day. */
    Answer notServing(Facts.Person person) {
        return person.sentences() == null ? Answer.UNKNOWN
                : Answer.any(person.sentences().stream().map(spell -> spell.covers(day)).toList()).not();
    }

    /**
     * All children that have or may have come by that day, of the applicant and of the spouse.
     *
     * @param stepAlways whether the spouse's children always count; if not, they do where the couple has a child together or
     *                   the applicant has none
     */
    List<Kid> kids(boolean stepAlways) {
        List<Kid> kids = new ArrayList<>();
        for (Facts.Child child : childrenKnown() ? facts.children() : List.<Facts.Child>of()) {
            Answer own = child.parents() == null ? Answer.UNKNOWN : Answer.of(child.parents().contains(facts.applicant()));
            Kid kid = new Kid(child, own, ofSpouse(child), Answer.UNKNOWN);
            if (kid.cameBy(day) != Answer.NO && kid.ofCouple() != Answer.NO) {
                kids.add(kid);
            }
        }
        Answer step = stepAlways ? Answer.YES : Answer.any(new Offspring(kids, day).onlyThroughSpouse(), together(kids));
        return kids.stream().map(kid -> new Kid(kid.child(), kid.own(), kid.ofSpouse(),
                Answer.any(kid.own(), Answer.all(kid.ofSpouse(), step)))).toList();
    }

    private Answer together(List<Kid> kids) {
        return Answer.any(kids.stream().map(kid -> Answer.all(kid.own(), kid.ofSpouse(), kid.cameBy(day))).toList());
    }

    private Answer ofSpouse(Facts.Child child) {
        if (!marriagesKnown()) {
            boolean onlyApplicant = child.parents() != null && child.parents().stream().allMatch(facts.applicant()::equals);
            return onlyApplicant ? Answer.NO : Answer.UNKNOWN;
        }
        return Answer.any(spouses.stream().map(spouse -> child.parents() == null ? Answer.UNKNOWN
                : Answer.all(spouse.current(), Answer.of(child.parents().contains(spouse.person().id())))).toList());
    }

    private List<Spouse> findSpouses() {
        List<Spouse> found = new ArrayList<>();
        for (Facts.Marriage marriage : facts.marriages()) {
            marriage.spouseOf(facts.applicant()).map(facts::person).ifPresent(other -> {
                Answer alive = Answer.of(other.diedOn() == null || other.diedOn().isAfter(day));
                Answer current = Answer.all(marriage.covers(day), alive, valid(marriage));
                if (current != Answer.NO) {
                    found.add(new Spouse(other, current, deFacto(marriage)));
                }
            });
        }
        return found;
    }

    private Answer valid(Facts.Marriage marriage) {
        if (marriage.kind() == MarriageKind.REGISTERED) {
            return Answer.YES;
        }
        Answer deFacto = Answer.any(begunBefore(marriage), deFactoAfterDivorce.value() ? afterDivorce(marriage) : Answer.NO);
        return marriage.kind() == null && deFacto == Answer.NO ? Answer.UNKNOWN : deFacto;
    }

    private Answer begunBefore(Facts.Marriage marriage) {
        return marriage.from() == null ? Answer.UNKNOWN : Answer.of(marriage.from().isBefore(deFactoBefore.value()));
    }

    private InForce<?> deFacto(Facts.Marriage marriage) {
        return marriage.kind() != MarriageKind.DE_FACTO ? null : begunBefore(marriage) == Answer.YES ? deFactoBefore : deFactoAfterDivorce;
    }

    /** Whether the same two were divorced from each other before. */
    private Answer afterDivorce(Facts.Marriage marriage) {
        return Answer.any(facts.marriages().stream()
                .filter(other -> other != marriage && sameCouple(marriage, other))
                .map(other -> Answer.all(registered(other), divorced(other), Answer.notAfter(other.to(), marriage.from()))).toList());
    }

    private static Answer registered(Facts.Marriage marriage) {
        return marriage.kind() == null ? Answer.UNKNOWN : Answer.of(marriage.kind() == MarriageKind.REGISTERED);
    }

    private static Answer divorced(Facts.Marriage marriage) {
        return marriage.to() == null ? Answer.NO
                : Answer.of(marriage.ended() == null ? null : Boolean.valueOf(marriage.ended() == MarriageEnd.DIVORCE));
    }

    private static boolean sameCouple(Facts.Marriage one, Facts.Marriage other) {
        return one.a() != null && one.b() != null && other.spouseOf(one.a()).filter(one.b()::equals).isPresent();
    }
}
