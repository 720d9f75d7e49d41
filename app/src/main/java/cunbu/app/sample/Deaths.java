package cunbu.app.sample;

import cunbu.core.person.Marital;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those who died in the two years, as many as the plan says: mostly old people, a few younger ones. */
final class Deaths {

    private final Village village;
    private final Dice dice;
    private final List<Couple> widowedBefore;

    Deaths(Village village) {
        this.village = village;
        dice = village.dice;
        widowedBefore = new ArrayList<>(dice.shuffled(village.elders.stream().filter(Deaths::mayHaveEndedLately).toList()));
    }

    void happen() {
        for (int year = 0; year < Years.COUNT; year++) {
            int infants = village.plan.of(Flow.FIRST_BORN_DEATHS, year) + village.plan.of(Flow.SECOND_BORN_DEATHS, year);
            for (int i = infants; i < village.plan.of(Flow.DEATHS, year); i++) {
                oneDies(dice.day(Years.of(year).from(), Years.of(year).until()));
            }
        }
    }

    private void oneDies(LocalDate day) {
        switch (dice.weighted(62, 28, 10)) {
            case 0 -> spouse(day);
            case 1 -> alone(day);
            default -> child(day);
        }
    }

    private void spouse(LocalDate day) {
        if (widowedBefore.isEmpty()) {
            alone(day);
            return;
        }
        Couple couple = widowedBefore.remove(widowedBefore.size() - 1);
        Human dead = couple.husband.died != null ? couple.husband : couple.wife;
        dead.died = day;
        couple.end(day, couple.ended);
    }

    private void alone(LocalDate day) {
        Human old = village.add(new Human(dice.chance(0.45) ? Sex.MALE : Sex.FEMALE, day.minusDays(dice.around(60 * 365, 78 * 365, 97 * 365))));
        old.marital = Marital.WIDOWED;
        old.died = day;
    }

    /** Somebody's son or daughter, at any age up to fifty. */
    private void child(LocalDate day) {
        List<Couple> parents = dice.shuffled(dice.chance(0.7) ? village.elders : village.families);
        Optional<Couple> family = parents.stream().limit(20).filter(this::mayLose).findFirst();
        LocalDate born = family.map(couple -> couple.wife.born.plusDays(dice.between(7200, 13000))).orElse(day);
        boolean fits = family.isPresent() && born.isBefore(Years.OPENING.minusDays(2))
                && Kinship.agesFit(born, family.get().wife, family.get().husband) && Kinship.spaced(born, family.get().wife);
        if (fits) {
            Human child = village.add(new Human(dice.chance(0.7) ? Sex.MALE : Sex.FEMALE, born));
            child.bornTo(family.get().wife, family.get().husband);
            child.died = day;
        } else {
            alone(day);
        }
    }

    private boolean mayLose(Couple family) {
        return !family.delivered && family.certificate == null && family.wife.movedOn == null && !family.wife.children.isEmpty()
                && family.wife.children.size() < 5 && !Rewards.concerns(family);
    }

    private static boolean mayHaveEndedLately(Couple couple) {
        return couple.ended != null && couple.oneOf().born.isBefore(LocalDate.of(1956, 1, 1)) && !Rewards.concerns(couple);
    }
}
