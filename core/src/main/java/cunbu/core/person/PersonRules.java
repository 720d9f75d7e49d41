package cunbu.core.person;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.age;
import static cunbu.core.time.Days.before;

import cunbu.core.place.Level;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold before a person is written, and what is odd about one. */
public final class PersonRules {

    /** Names of minority peoples in characters reach some thirty; nothing in a register is longer. */
    public static final int LONGEST_NAME = 60;

    private static final LocalDate OLDEST = LocalDate.of(1850, 1, 1);
    private static final int VERY_OLD = 110;
    private static final int YOUNG_TO_MARRY = 18;
    private static final Set<Marital> NEVER_OR_UNSAID = EnumSet.of(Marital.UNMARRIED, Marital.NOT_STATED);

    private PersonRules() {
    }

    /** Refused: what cannot be stored or cannot be; a missing birth date, identity number, household or hukou kind is no refusal. */
    public static List<Refusal> refusals(Person person, LocalDate today) {
        return new Refusals()
                .when(PlainText.isBlank(person.name()), "name", "person.nameMissing")
                .and(PlainText.refusals("name", person.name(), LONGEST_NAME))
                .and(identity(person, today))
                .when(person.sex() == null, "sex", "person.sexMissing")
                .when(after(person.bornOn(), today), "bornOn", "person.bornInFuture")
                .when(before(person.bornOn(), OLDEST), "bornOn", "person.bornTooLongAgo")
                .when(after(person.diedOn(), today), "diedOn", "person.diedInFuture")
                .when(before(person.diedOn(), person.bornOn()), "diedOn", "person.diedBeforeBirth")
                .when(person.ethnic() != null && !CodeBook.ETHNIC.has(person.ethnic()), "ethnic", "person.ethnicUnknown")
                .when(person.relation() != null && !CodeBook.RELATION.has(person.relation()), "relation", "person.relationUnknown")
                .when(person.village() == null, "village", "person.villageMissing")
                .when(person.village() != null && person.village().level() != Level.VILLAGE, "village", "person.notAVillage")
                .when(person.presence() == null, "presence", "person.presenceMissing")
                .when(after(person.sentencesCheckedOn(), today), "sentencesCheckedOn", "person.checkedInFuture")
                .all();
    }

    /**
     * What a person should look at again: missing facts that figures or benefits need, and facts that rarely agree with each other.
     *
     * @param sameIdentity everyone who has the same identity number; may contain the person
     */
    public static List<Refusal> warnings(Person person, List<Person> sameIdentity, LocalDate today) {
        return new Refusals()
                .and(PlainText.warnings("name", person.name()))
                .when(person.name() != null && person.name().matches(".*[?？*＊□■0-9０-９].*"), "name", "person.nameOdd")
                .and(identityWarnings(person, today))
                .when(sameIdentity.stream().anyMatch(other -> !other.id().equals(person.id())), "identity", "person.identityTaken")
                .when(person.bornOn() == null, "bornOn", "person.bornOnMissing")
                .when(veryOld(person, today), "bornOn", "person.veryOld", VERY_OLD)
                .when(youngToMarry(person, today), "marital", "person.youngToMarry", YOUNG_TO_MARRY)
                .when(person.hukou() == null, "hukou", "person.hukouMissing")
                .when(person.household() == null && person.relation() != null, "household", "person.relationWithoutHousehold")
                .when(person.household() != null && person.relation() == null, "relation", "person.relationMissing")
                .when(relationOfOtherSex(person), "relation", "person.relationOfOtherSex")
                .all();
    }

    private static List<Refusal> identity(Person person, LocalDate today) {
        if (person.identity() == null) {
            return new Refusals().when(person.identityGiven() != null, "identityGiven", "person.givenWithoutIdentity").all();
        }
        IdentityReading reading = IdentityReading.of(person.identity(), today);
        return new Refusals()
                .and(reading.refusals())
                .when(reading.number().isPresent() && !reading.number().get().text().equals(person.identity()), "identity", "identity.notEighteen")
                .when(person.identityGiven() != null && !sameNumber(person, today), "identityGiven", "person.givenDiffers")
                .all();
    }

    private static boolean sameNumber(Person person, LocalDate today) {
        return IdentityReading.of(person.identityGiven(), today).number().filter(number -> number.text().equals(person.identity())).isPresent();
    }

    private static List<Refusal> identityWarnings(Person person, LocalDate today) {
        if (person.identity() == null) {
            return List.of(Refusal.of("identity", "person.identityMissing"));
        }
        IdentityReading reading = IdentityReading.of(person.identity(), today);
        Optional<IdentityNumber> number = reading.number();
        return new Refusals()
                .and(reading.warnings())
                .when(number.isPresent() && person.bornOn() != null && !number.get().bornOn().equals(person.bornOn()), "bornOn",
                        "person.bornOnDiffersFromIdentity")
                .when(number.isPresent() && ofOtherSex(person.sex(), number.get().sex()), "sex", "person.sexDiffersFromIdentity")
                .all();
    }

    private static boolean veryOld(Person person, LocalDate today) {
        return person.bornOn() != null && person.diedOn() == null && age(person.bornOn(), today) >= VERY_OLD;
    }

    private static boolean youngToMarry(Person person, LocalDate today) {
        return person.bornOn() != null && person.marital() != null && !NEVER_OR_UNSAID.contains(person.marital())
                && age(person.bornOn(), today) < YOUNG_TO_MARRY;
    }

    private static boolean relationOfOtherSex(Person person) {
        return person.relation() != null && Relation.sex(person.relation()).filter(sex -> ofOtherSex(sex, person.sex())).isPresent();
    }

    /** Whether both are known and differ. */
    static boolean ofOtherSex(Sex one, Sex other) {
        return one == Sex.MALE && other == Sex.FEMALE || one == Sex.FEMALE && other == Sex.MALE;
    }
}
