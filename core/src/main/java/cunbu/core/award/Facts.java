package cunbu.core.award;

import cunbu.core.person.HukouKind;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.person.Stage;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything a scheme may ask about one applicant. Null is unknown, a null list too; an empty list means that there is none.
 * The day on which something ended ({@code to}, {@code diedOn}, {@code cancelledOn}) is null while it lasts.
 *
 * @param applicant     id of one of the persons
 * @param confirmations null means: as if confirmed at the earliest day possible
 * @param awards        what was drawn before, from any scheme
 */
public record Facts(String applicant, List<Person> persons, List<Marriage> marriages, List<Child> children,
                    List<Certificate> certificates, List<Confirmation> confirmations, List<Award> awards) {

    /** Stands for a place of which only so much is known that it is none of this register's. */
    public static final AreaCode ELSEWHERE = new AreaCode("990000000000");

    /** Something that lasts from the start of {@code from} to before {@code to}. */
    public interface Spell {

        LocalDate from();

        LocalDate to();

        /** Whether it lasts on that day; unknown if nobody knows when it began and it is not over. */
        default Answer covers(LocalDate day) {
            if (to() != null && !to().isAfter(day)) {
                return Answer.NO;
            }
            return from() == null ? Answer.UNKNOWN : Answer.of(!from().isAfter(day));
        }
    }

    /** The applicant, a spouse or anybody else whose state matters. */
    public record Person(String id, Sex sex, LocalDate bornOn, LocalDate diedOn, List<Hukou> hukou, Boolean urbanPension,
                         Boolean employedByUnit, List<Sentence> sentences) {

        /** Somebody of whom nothing but the id is known. */
        public static Person unknown(String id) {
            return new Person(id, null, null, null, null, null, null, null);
        }

        public Person withBornOn(LocalDate day) {
            return new Person(id, sex, day, diedOn, hukou, urbanPension, employedByUnit, sentences);
        }

        public Person withHukou(List<Hukou> spells) {
            return new Person(id, sex, bornOn, diedOn, spells, urbanPension, employedByUnit, sentences);
        }

        public Person withUrbanPension(Boolean draws) {
            return new Person(id, sex, bornOn, diedOn, hukou, draws, employedByUnit, sentences);
        }

        public Person withSentences(List<Sentence> spells) {
            return new Person(id, sex, bornOn, diedOn, hukou, urbanPension, employedByUnit, spells);
        }
    }

    /** A spell of household registration. */
    public record Hukou(HukouKind kind, AreaCode area, LocalDate from, LocalDate to) implements Spell {
    }

    /** A sentence being served. */
    public record Sentence(LocalDate from, LocalDate to) implements Spell {
    }

    /** @param ended null while it lasts or if nobody knows how it ended */
    public record Marriage(String a, String b, LocalDate from, LocalDate to, MarriageKind kind, MarriageEnd ended) implements Spell {

        /** The other one of the two; empty if the person is neither. */
        public Optional<String> spouseOf(String person) {
            return person.equals(a) ? Optional.ofNullable(b) : person.equals(b) ? Optional.ofNullable(a) : Optional.empty();
        }
    }

    /**
     * A child, own or adopted, of the persons named as its parents; it is the step-child of a spouse who is not among them.
     *
     * @param lawful the officer's documented finding that this birth or adoption broke no rule on the number of children
     */
    public record Child(String id, Sex sex, LocalDate bornOn, LocalDate diedOn, List<String> parents, Origin origin, LocalDate adoptedOn,
                        Boolean adoptionRegistered, Boolean lawful, List<Disability> disability, List<Schooling> schooling) {

        public Child withSex(Sex other) {
            return new Child(id, other, bornOn, diedOn, parents, origin, adoptedOn, adoptionRegistered, lawful, disability, schooling);
        }

        public Child withAdoptionRegistered(Boolean registered) {
            return new Child(id, sex, bornOn, diedOn, parents, origin, adoptedOn, registered, lawful, disability, schooling);
        }

        public Child withDisability(List<Disability> spells) {
            return new Child(id, sex, bornOn, diedOn, parents, origin, adoptedOn, adoptionRegistered, lawful, spells, schooling);
        }

        public Child withSchooling(List<Schooling> spells) {
            return new Child(id, sex, bornOn, diedOn, parents, origin, adoptedOn, adoptionRegistered, lawful, disability, spells);
        }

        public Child withBornOn(LocalDate day) {
            return new Child(id, sex, day, diedOn, parents, origin, adoptedOn, adoptionRegistered, lawful, disability, schooling);
        }

        public Child withDiedOn(LocalDate day) {
            return new Child(id, sex, bornOn, day, parents, origin, adoptedOn, adoptionRegistered, lawful, disability, schooling);
        }

        public Child withLawful(Boolean found) {
            return new Child(id, sex, bornOn, diedOn, parents, origin, adoptedOn, adoptionRegistered, found, disability, schooling);
        }
    }

    /** @param grade 1 (most severe) to 4 */
    public record Disability(Integer grade, LocalDate from, LocalDate to) implements Spell {
    }

    /** Attendance of one stage of schooling. */
    public record Schooling(Stage stage, LocalDate from, LocalDate to) implements Spell {
    }

    /** An only-child certificate. */
    public record Certificate(String number, LocalDate issuedOn, List<String> holders, String child, Boolean contract,
                              LocalDate cancelledOn, String reason) implements Spell {

        @Override
        public LocalDate from() {
            return issuedOn;
        }

        @Override
        public LocalDate to() {
            return cancelledOn;
        }

        public Certificate withContract(Boolean signed) {
            return new Certificate(number, issuedOn, holders, child, signed, cancelledOn, reason);
        }
    }

    /**
     * What a person drew from a scheme, from the first day paid for to before {@code to}; null while it goes on.
     *
     * @param scheme the scheme's code
     */
    public record Award(String scheme, String person, LocalDate from, LocalDate to) implements Spell {
    }

    /** The county's confirmation of a person's claim on a scheme. */
    public record Confirmation(String scheme, String person, LocalDate on) {
    }

    /** The person of that id; one of whom nothing is known if the facts do not describe him. */
    public Person person(String id) {
        return persons == null ? Person.unknown(id)
                : persons.stream().filter(each -> each.id().equals(id)).findFirst().orElseGet(() -> Person.unknown(id));
    }

    public Person applicantPerson() {
        return person(applicant);
    }

    /** The same facts with this person in the place of the one of the same id. */
    public Facts with(Person changed) {
        List<Person> others = new ArrayList<>(persons == null ? List.of() : persons);
        others.removeIf(each -> each.id().equals(changed.id()));
        others.add(changed);
        return new Facts(applicant, others, marriages, children, certificates, confirmations, awards);
    }

    public Facts withMarriages(List<Marriage> other) {
        return new Facts(applicant, persons, other, children, certificates, confirmations, awards);
    }

    public Facts withChildren(List<Child> other) {
        return new Facts(applicant, persons, marriages, other, certificates, confirmations, awards);
    }

    /** The same with every child as {@code change} makes it; where nobody knows the children, as it is. */
    public Facts withEachChild(UnaryOperator<Child> change) {
        return children == null ? this : withChildren(children.stream().map(change).toList());
    }

    /** The same with one child as {@code change} makes it. */
    public Facts withChild(String id, UnaryOperator<Child> change) {
        return withEachChild(each -> each.id().equals(id) ? change.apply(each) : each);
    }

    /** The same with no other child than this one. */
    public Facts withOnlyChild(String id) {
        return children == null ? this : withChildren(children.stream().filter(each -> each.id().equals(id)).toList());
    }

    public Facts withConfirmations(List<Confirmation> other) {
        return new Facts(applicant, persons, marriages, children, certificates, other, awards);
    }

    public Facts withCertificates(List<Certificate> other) {
        return new Facts(applicant, persons, marriages, children, other, confirmations, awards);
    }

    public Facts withAwards(List<Award> other) {
        return new Facts(applicant, persons, marriages, children, certificates, confirmations, other);
    }

    /** The child of that id; empty if the facts tell of none. */
    public Optional<Child> child(String id) {
        return children == null ? Optional.empty() : children.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
