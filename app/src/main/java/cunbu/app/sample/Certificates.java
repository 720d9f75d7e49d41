package cunbu.app.sample;

import cunbu.app.sample.Couple.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who holds an only-child certificate: of the families with one child as many as the plan says, and some others for whom it has ended. */
final class Certificates {

    private static final LocalDate SCHEME_BEGAN = LocalDate.of(1981, 1, 1);

    private final Dice dice;
    private final VillagePlan plan;

    Certificates(Village village) {
        dice = village.dice;
        plan = village.plan;
    }

    /** Decides of every family with one child whether it is urban and whether it holds a certificate, and since when. */
    void settle(List<Couple> oneChild, List<Couple> twoChildren) {
        List<Couple> open = new ArrayList<>(oneChild);
        List<Couple> young = newest(open);
        issueThisYear(take(young, plan.of(Stock.ISSUED_URBAN), open), true);
        issueThisYear(take(young, plan.of(Stock.ISSUED_RURAL), open), false);
        List<Couple> older = dice.shuffled(open.stream().filter(family -> child(family).born.isBefore(LocalDate.of(2008, 7, 1))).toList());
        issueBefore(take(older, plan.of(Stock.CERTIFICATES_URBAN) - plan.of(Stock.ISSUED_URBAN), open), true);
        issueBefore(take(older, plan.of(Stock.CERTIFICATES_RURAL) - plan.of(Stock.ISSUED_RURAL), open), false);
        List<Couple> none = dice.shuffled(open);
        take(none, plan.of(Stock.ONE_CHILD_URBAN) - plan.of(Stock.CERTIFICATES_URBAN), open).forEach(family -> family.wife.urban = true);
        twoChildren.forEach(this::perhapsCancelled);
    }

    /** A certificate from before the child was fourteen, for a family that the plan does not count. */
    void issueTo(Couple family) {
        family.certificate = new Paper(child(family), before(child(family)), !family.wife.urban, null);
    }

    private void issueThisYear(List<Couple> families, boolean urban) {
        for (Couple family : families) {
            family.wife.urban = urban;
            LocalDate from = Years.later(Years.of(1).from(), child(family).born.plusDays(60));
            family.certificate = new Paper(child(family), dice.day(from, Years.of(1).until()), !urban, null);
        }
    }

    private void issueBefore(List<Couple> families, boolean urban) {
        for (Couple family : families) {
            family.wife.urban = urban;
            issueTo(family);
        }
    }

    private void perhapsCancelled(Couple family) {
        Human first = family.wife.children.get(0);
        LocalDate second = family.wife.children.get(1).born;
        if (!family.delivered && first.born.isAfter(SCHEME_BEGAN) && dice.chance(0.012)) {
            family.certificate = new Paper(first, dice.day(first.born.plusDays(50), second.minusDays(200)), !family.wife.urban, second);
        }
    }

    private LocalDate before(Human child) {
        LocalDate from = Years.later(SCHEME_BEGAN, child.born.plusDays(50));
        LocalDate until = Years.of(1).from().minusDays(5);
        LocalDate day = from.plusDays(dice.around(0, 300, 3600));
        return day.isBefore(until) ? day : dice.day(from, until);
    }

    /** The families whose only child is youngest and born before July 2009, mixed; enough to choose from. */
    private List<Couple> newest(List<Couple> families) {
        int enough = 4 * (plan.of(Stock.ISSUED_URBAN) + plan.of(Stock.ISSUED_RURAL));
        return dice.shuffled(families.stream()
                .filter(family -> child(family).born.isBefore(LocalDate.of(2009, 7, 1)))
                .sorted(Comparator.comparing((Couple family) -> child(family).born).reversed())
                .limit(enough).toList());
    }

    private static List<Couple> take(List<Couple> from, int many, List<Couple> alsoFrom) {
        List<Couple> head = from.subList(0, many);
        List<Couple> taken = new ArrayList<>(head);
        head.clear();
        alsoFrom.removeAll(taken);
        return taken;
    }

    private static Human child(Couple family) {
        return family.wife.livingChildren().get(0);
    }
}
