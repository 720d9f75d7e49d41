package cunbu.app.sample;

import java.time.LocalDate;

/** What was applied for and paid before the practice county is looked at; the scholarships and grants of 2009 are still to be applied for. */
final class Applications {

    private static final LocalDate YEAR_END = LocalDate.of(2009, 12, 31);
    private static final LocalDate FIRST_AWARD = LocalDate.of(2004, 9, 1);
    private static final LocalDate LAST_AWARD = LocalDate.of(2008, 12, 20);

    private final Village village;
    private final Dice dice;

    Applications(Village village) {
        this.village = village;
        dice = village.dice;
    }

    /**
     * Who draws the rural reward has not applied for the special assistance, and a few others have not yet; whoever signed a contract
     * before this year has had the one-off award.
     */
    void tell() {
        for (Human person : village.people) {
            if (person.rewarded) {
                person.applications.add(reward(dice));
            }
            if (person.assisted && !person.rewarded && person.died == null && dice.chance(0.97)) {
                person.applications.add(assistance(dice));
            }
        }
        for (Couple family : village.families) {
            Couple.Paper paper = family.certificate;
            if (paper != null && paper.contract() && paper.issuedOn().isBefore(Years.of(1).from())) {
                family.wife.applications.add(award(paper));
            }
        }
    }

    static Application reward(Dice dice) {
        LocalDate applied = LocalDate.of(2008, 11, 3).plusDays(dice.between(0, 70));
        return new Application("rural-reward", applied, LocalDate.of(2009, 2, 16).plusDays(dice.between(0, 11)), YEAR_END, null);
    }

    /** The scheme began in 2008. */
    static Application assistance(Dice dice) {
        LocalDate applied = LocalDate.of(2008, 2, 18).plusDays(dice.between(0, 50));
        return new Application("special-assistance", applied, LocalDate.of(2008, 5, 12).plusDays(dice.between(0, 18)), YEAR_END, null);
    }

    private Application award(Couple.Paper paper) {
        LocalDate from = Years.later(FIRST_AWARD, paper.issuedOn().plusDays(75));
        LocalDate paid = dice.day(from, LAST_AWARD);
        return new Application("one-off-award", paid.minusDays(dice.between(45, 70)), paid.minusDays(dice.between(10, 25)), paid, "已一次性发放");
    }
}
