package cunbu.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Of the rural parents of two daughters so many as the plan says have the officer's finding on both births; for the others the
 * finding on one of them is still to come.
 */
final class Findings {

    private final Village village;
    private final Dice dice;
    private int left;

    Findings(Village village) {
        this.village = village;
        dice = village.dice;
        left = village.plan.of(Stock.TWO_DAUGHTER_PARENTS);
    }

    void tell() {
        List<Couple> families = Stream.concat(village.elders.stream(), village.families.stream()).filter(Findings::foundLawful).toList();
        families.stream().filter(Rewards::concerns).forEach(family -> left -= rural(family).size());
        List<Couple> open = new ArrayList<>();
        for (Couple family : dice.shuffled(families.stream().filter(family -> !Rewards.concerns(family)).toList())) {
            int parents = rural(family).size();
            if (parents <= left) {
                left -= parents;
            } else {
                open.add(family);
            }
        }
        if (left > 0) {
            open.remove(0).husband.urban = true;
        }
        open.forEach(family -> dice.pick(family.wife.livingChildren()).lawful = null);
    }

    private static boolean foundLawful(Couple family) {
        List<Human> children = family.wife.livingChildren();
        return !rural(family).isEmpty() && children.size() == 2 && children.stream().noneMatch(Human::isMale)
                && children.stream().allMatch(child -> child.lawful);
    }

    private static List<Human> rural(Couple family) {
        return family.parents().stream().filter(parent -> parent.counts() && !parent.urban).toList();
    }
}
