package cunbu.app.sample;

import cunbu.app.sample.Couple.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who holds an only-child certificate: of the families with one child as many as the plan says, the rural ones by what their child
 * does in 2009; and some others for whom it has ended.
 */
final class Certificates {

    private static final LocalDate SCHEME_BEGAN = LocalDate.of(1981, 1, 1);
    private static final LocalDate BORN_BEFORE = LocalDate.of(2008, 7, 1);

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
        take(young, plan.of(Stock.ISSUED_URBAN), open).forEach(family -> issueThisYear(family, false));
        awarded(take(young, plan.of(Stock.ISSUED_RURAL), open));
        for (OnlyChild kind : OnlyChild.values()) {
            families(kind, open).forEach(family -> issueToRural(family, kind));
        }
        take(dice.shuffled(born(open, child -> child.born.isBefore(OnlyChild.OF_AGE))), plan.grownOnlyChildren(), open).forEach(this::issueTo);
        List<Couple> older = dice.shuffled(born(open, child -> child.born.isBefore(BORN_BEFORE)));
        for (Couple family : take(older, plan.of(Stock.CERTIFICATES_URBAN) - plan.of(Stock.ISSUED_URBAN), open)) {
            family.wife.urban = true;
            issueTo(family);
        }
        List<Couple> none = dice.shuffled(open);
        take(none, plan.of(Stock.ONE_CHILD_URBAN) - plan.of(Stock.CERTIFICATES_URBAN), open).forEach(family -> family.wife.urban = true);
        twoChildren.forEach(this::perhapsCancelled);
    }

    /** A certificate without a contract, from before the child was fourteen. */
    void issueTo(Couple family) {
        family.certificate = new Paper(child(family), before(child(family)), !family.wife.urban, false, null);
    }

    private void issueThisYear(Couple family, boolean rural) {
        family.wife.urban = !rural;
        LocalDate from = Years.later(Years.of(1).from(), child(family).born.plusDays(60));
        family.certificate = new Paper(child(family), dice.day(from, Years.of(1).until()), rural, rural, null);
    }

    /** Most of the rural families signed the contract and are due the one-off award, a few of them the half of it. */
    private void awarded(List<Couple> families) {
        int whole = plan.of(Stock.AWARDED_WHOLE);
        int due = whole + plan.of(Stock.AWARDED_HALF);
        for (int i = 0; i < families.size(); i++) {
            Couple family = families.get(i);
            issueThisYear(family, true);
            family.together = true;
            family.half = i >= whole && i < due;
            family.certificate = i < due ? family.certificate : family.certificate.withoutContract();
        }
    }

    private void issueToRural(Couple family, OnlyChild kind) {
        Human child = child(family);
        child.only = kind;
        boolean idle = child.born.isBefore(OnlyChild.NO_LONGER_AT_SCHOOL) || !child.born.isBefore(OnlyChild.NOT_YET_AT_SCHOOL);
        boolean contract = kind.contract() || idle && dice.chance(0.6);
        family.certificate = new Paper(child, before(child), true, contract, null);
    }

    /** As many as the plan says; where too few children are of the age, others are thought of as born in those years. */
    private List<Couple> families(OnlyChild kind, List<Couple> open) {
        List<Couple> taken = new ArrayList<>(dice.shuffled(born(open, child -> kind.mayBeBorn(child.born))));
        int wanted = plan.of(kind.stock());
        if (taken.size() < wanted) {
            List<Couple> others = dice.shuffled(open.stream().filter(family -> mayBeOfThatAge(family, kind)).toList());
            for (Couple family : others.subList(0, wanted - taken.size())) {
                child(family).born = dice.day(kind.from(), kind.until());
                taken.add(family);
            }
        }
        return take(taken, wanted, open);
    }

    private static boolean mayBeOfThatAge(Couple family, OnlyChild kind) {
        LocalDate mother = family.wife.born;
        return !family.delivered && !kind.mayBeBorn(child(family).born)
                && mother.plusYears(20).isBefore(kind.from()) && mother.plusYears(42).isAfter(kind.until());
    }

    private void perhapsCancelled(Couple family) {
        Human first = family.wife.children.get(0);
        LocalDate second = family.wife.children.get(1).born;
        if (!family.delivered && first.born.isAfter(SCHEME_BEGAN) && dice.chance(0.012)) {
            family.certificate = new Paper(first, dice.day(first.born.plusDays(50), second.minusDays(200)), !family.wife.urban, false, second);
        }
    }

    private LocalDate before(Human child) {
        LocalDate from = Years.later(SCHEME_BEGAN, child.born.plusDays(50));
        LocalDate until = Years.earlier(child.born.plusYears(14), Years.of(1).from().minusDays(5));
        LocalDate day = from.plusDays(dice.around(0, 300, 3600));
        return day.isBefore(until) ? day : dice.day(from, until);
    }

    /** The families whose only child is youngest and born before July 2009, mixed; enough to choose from, and none at school. */
    private List<Couple> newest(List<Couple> families) {
        int enough = 4 * (plan.of(Stock.ISSUED_URBAN) + plan.of(Stock.ISSUED_RURAL));
        return dice.shuffled(born(families, child -> child.born.isBefore(LocalDate.of(2009, 7, 1)) && !child.born.isBefore(OnlyChild.NOT_YET_AT_SCHOOL))
                .stream().sorted(Comparator.comparing((Couple family) -> child(family).born).reversed())
                .limit(enough).toList());
    }

    private static List<Couple> born(List<Couple> families, Predicate<Human> which) {
        return families.stream().filter(family -> which.test(child(family))).toList();
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
