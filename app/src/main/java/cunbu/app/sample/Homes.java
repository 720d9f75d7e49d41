package cunbu.app.sample;

import cunbu.core.person.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who lives with whom: a young family, often with the parents of one of them; or old people by themselves. */
final class Homes {

    private static final int HOMES_IN_GROUP = 34;

    private final Village village;
    private final Dice dice;

    Homes(Village village) {
        this.village = village;
        dice = village.dice;
    }

    void arrange() {
        village.families.forEach(family -> moveIn(newHome(), family));
        for (Couple couple : village.elders) {
            Home home = host(couple).orElseGet(this::newHome);
            home.hasElders = true;
            moveIn(home, couple);
        }
        village.people.stream().filter(person -> person.home == null && person.presence == Presence.REGISTERED).toList()
                .forEach(person -> newHome().add(person));
        number();
        village.homes.forEach(this::appointHead);
    }

    private Home newHome() {
        Home home = new Home();
        village.homes.add(home);
        return home;
    }

    private static void moveIn(Home home, Couple couple) {
        List<Human> family = new ArrayList<>();
        if (couple.husband != null) {
            family.add(couple.husband);
        }
        family.add(couple.wife);
        family.addAll(couple.wife.children);
        family.stream().filter(person -> person.presence == Presence.REGISTERED)
                .filter(person -> person.couple == null || person.couple == couple).forEach(home::add);
    }

    /** The home of a married child that has no old people yet; a son's rather than a daughter's. */
    private Optional<Home> host(Couple couple) {
        if (!dice.chance(0.68)) {
            return Optional.empty();
        }
        return couple.wife.children.stream()
                .filter(child -> child.counts() && child.home != null && child.couple != null && !child.home.hasElders)
                .min(Comparator.comparing((Human child) -> !child.isMale()).thenComparing(child -> child.born))
                .filter(child -> child.isMale() || dice.chance(0.25))
                .map(child -> child.home);
    }

    private void number() {
        List<Home> mixed = dice.shuffled(village.homes);
        village.homes.clear();
        village.homes.addAll(mixed);
        String place = village.plan.area().name().replaceFirst("(村?村民委员会|居民委员会)$", "");
        boolean town = village.plan.area().code().text().charAt(9) < '2';
        for (int i = 0; i < mixed.size(); i++) {
            int group = i / HOMES_IN_GROUP + 1;
            mixed.get(i).number = String.format("%04d", i + 1);
            mixed.get(i).address = place + (town ? "" : "村") + group + (town ? "组" : "村民小组") + (i % HOMES_IN_GROUP + 1) + "号";
        }
    }

    /** The man of the young family, or his father while he is not old; a woman where there is none; the dead only where nobody is left. */
    private void appointHead(Home home) {
        boolean fatherLeads = dice.chance(0.5);
        home.head = home.members.stream().min(Comparator
                .comparing((Human member) -> member.died != null)
                .thenComparing(member -> member.couple == null)
                .thenComparing(member -> old(member, fatherLeads))
                .thenComparing(member -> !member.isMale())
                .thenComparing(member -> member.born)).orElseThrow();
        home.members.forEach(member -> member.relation = Relations.of(home.head, member));
        home.members.sort(Comparator.comparing((Human member) -> !member.relation.equals(Relations.HEAD)).thenComparing(member -> member.relation));
    }

    private boolean old(Human member, boolean fatherLeads) {
        return member.couple != null && member.couple.elder && (!fatherLeads || member.age() > 66 || !member.isMale());
    }
}
