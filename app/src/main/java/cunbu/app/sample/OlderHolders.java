package cunbu.app.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * Rural parents of fifty and more who hold a certificate for a grown child: as many as are missing, where a father of the younger
 * families has died or left or is registered as urban, until the village has the parents that the plan says.
 */
final class OlderHolders {

    private static final LocalDate YOUNGEST_WIFE = LocalDate.of(1959, 9, 25);
    /** So that none of them is sixty: those are settled by {@link Rewards}. */
    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 2);

    private final Village village;
    private final Elders elders;
    private final Offspring offspring;
    private final Certificates certificates;
    private final Dice dice;

    OlderHolders(Village village, Elders elders, Offspring offspring) {
        this.village = village;
        this.elders = elders;
        this.offspring = offspring;
        certificates = new Certificates(village);
        dice = village.dice;
    }

    void settle() {
        int missing = village.plan.of(Stock.ONLY_CHILD_PARENTS) - (int) village.families.stream().filter(OlderHolders::ruralHolders)
                .flatMap(family -> family.parents().stream()).filter(parent -> parent.counts() && !parent.urban).count();
        while (missing > 0) {
            boolean both = missing >= 2 && dice.chance(0.85);
            family(both);
            missing -= both ? 2 : 1;
        }
    }

    private static boolean ruralHolders(Couple family) {
        return family.certificate != null && family.certificate.rural() && family.certificate.cancelledOn() == null;
    }

    private void family(boolean both) {
        LocalDate wifeBorn = YOUNGEST_WIFE.minusDays(dice.around(0, 600, 3400));
        LocalDate husbandBorn = Years.later(OLDEST, wifeBorn.minusDays(dice.around(-700, 600, 2500)));
        boolean she = both || dice.chance(0.7);
        Couple family = elders.couple(wifeBorn, husbandBorn, she, both || !she);
        List<LocalDate> days = offspring.birthdays(family, 1);
        offspring.child(family, dice.chance(0.52), days.get(0));
        certificates.issueTo(family);
        if (!both) {
            elders.bury(family, she ? family.husband : family.wife);
        }
    }
}
