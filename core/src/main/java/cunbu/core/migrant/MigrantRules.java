package cunbu.core.migrant;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.place.Level;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.List;

/** What must hold before a person's time away from the place of registration is written. */
public final class MigrantRules {

    private static final int LONGEST_NUMBER = 40;

    private MigrantRules() {
    }

    /** @param person null if not in the register */
    public static List<Refusal> refusals(Migrant migrant, Person person, LocalDate today) {
        boolean dayWithoutNumber = migrant.validUntilOn() != null && PlainText.isBlank(migrant.certificateNumber());
        return new Refusals()
                .when(person == null, "person", "migrant.personNotFound")
                .when(migrant.direction() == null, "direction", "migrant.directionMissing")
                .when(migrant.village() == null, "village", "migrant.villageMissing")
                .when(migrant.village() != null && migrant.village().level() != Level.VILLAGE, "village", "migrant.notAVillage")
                .when(migrant.fromOn() == null, "fromOn", "migrant.fromOnMissing")
                .when(after(migrant.fromOn(), today), "fromOn", "migrant.inFuture")
                .when(after(migrant.toOn(), today), "toOn", "migrant.endsInFuture")
                .when(before(migrant.toOn(), migrant.fromOn()), "toOn", "migrant.endsBeforeStart")
                .when(person != null && before(migrant.fromOn(), person.bornOn()), "fromOn", "migrant.beforeBirth")
                .when(person != null && after(migrant.fromOn(), person.diedOn()), "fromOn", "migrant.afterDeath")
                .when(migrant.otherArea() != null && migrant.otherArea().equals(migrant.village()), "otherArea", "migrant.sameVillage")
                .and(PlainText.refusals("certificateNumber", migrant.certificateNumber(), LONGEST_NUMBER))
                .when(dayWithoutNumber, "certificateNumber", "migrant.dayWithoutCertificate")
                .all();
    }

    /**
     * Looked at again: somebody who stays inside the county is no migrant (Order 555, article 2); a person whose registration does not
     * fit the direction; two stays at once.
     *
     * @param others every other stay of that person
     */
    public static List<Refusal> warnings(Migrant migrant, Person person, List<Migrant> others) {
        boolean inCounty = migrant.otherArea() != null && migrant.village() != null && migrant.otherArea().within(migrant.village().county());
        boolean overlaps = others.stream().anyMatch(other -> !other.id().equals(migrant.id()) && other.direction() == migrant.direction()
                && overlap(migrant, other));
        return new Refusals()
                .when(inCounty, "otherArea", "migrant.insideTheCounty")
                .when(migrant.direction() == Direction.IN && person.presence() == Presence.REGISTERED, "direction", "migrant.registeredHere")
                .when(migrant.direction() == Direction.OUT && person.presence() == Presence.ELSEWHERE, "direction", "migrant.notRegisteredHere")
                .when(overlaps, "fromOn", "migrant.overlaps")
                .when(before(migrant.validUntilOn(), migrant.fromOn()), "validUntilOn", "migrant.certificateOver")
                .all();
    }

    private static boolean overlap(Migrant one, Migrant other) {
        return one.fromOn() != null && other.fromOn() != null
                && (one.toOn() == null || one.toOn().isAfter(other.fromOn())) && (other.toOn() == null || other.toOn().isAfter(one.fromOn()));
    }
}
