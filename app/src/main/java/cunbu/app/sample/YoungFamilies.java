package cunbu.app.sample;

import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The families of the women of 15 to 49 who were ever married: as many of them, with as many children, and with the births of
 * the two years that the plan says.
 */
final class YoungFamilies {

    private static final LocalDate LAST_BIRTH_BEFORE = Years.OPENING.minusDays(2);
    /** The county's births fell in the years before; without this the two years would stand out. */
    private static final LocalDate FEWER_BIRTHS_SINCE = LocalDate.of(2002, 10, 1);
    private static final int BETWEEN_BIRTHS = 550;

    private final Village village;
    private final VillagePlan plan;
    private final Dice dice;
    private final List<Couple> childless = new ArrayList<>();
    private final List<Couple> oneChild = new ArrayList<>();
    private final List<Couple> twoChildren = new ArrayList<>();
    private final List<Couple> moreChildren = new ArrayList<>();

    YoungFamilies(Village village) {
        this.village = village;
        plan = village.plan;
        dice = village.dice;
    }

    void found() {
        for (int year = 0; year < Years.COUNT; year++) {
            new Deliveries(year).happen();
        }
        fill(childless, plan.of(Stock.CHILDLESS), 0, 19, 2, 40, 26, 13, 8, 6, 5);
        childless.forEach(this::perhapsLost);
        fill(oneChild, plan.oneChild(), 1, 22, 0, 3, 14, 23, 27, 21, 12);
        fill(twoChildren, plan.twoChildren(), 2, 25, 0, 0, 4, 15, 28, 30, 23);
        fill(moreChildren, plan.of(Stock.THREE_OR_MORE), 3, 33, 0, 0, 0, 4, 19, 33, 44);
        chooseSexes();
        for (List<Couple> group : List.of(childless, oneChild, twoChildren, moreChildren)) {
            village.families.addAll(group);
        }
        new Certificates(village).settle(oneChild, twoChildren);
        chooseUrban();
        Weddings weddings = new Weddings(village);
        village.families.forEach(weddings::marry);
    }

    /** Women with children of years before; weights by age: 15-19, 20-24 and so on to 45-49. */
    private void fill(List<Couple> group, int size, int children, int youngest, double... ages) {
        while (group.size() < size) {
            int age = Math.max(youngest, 15 + 5 * dice.weighted(ages) + dice.between(0, 4));
            Human mother = village.add(Human.woman(bornAtAge(age)));
            Couple family = new Couple(null, mother);
            mother.couple = family;
            int many = children < 3 ? children : 3 + dice.weighted(82, 15, 3);
            bear(mother, many);
            group.add(family);
        }
    }

    /** A few of them had a child who died years ago; none of the mothers is near fifty. */
    private void perhapsLost(Couple family) {
        LocalDate born = family.wife.born.plusYears(20).plusDays(dice.between(130, 900));
        boolean mayBe = !family.delivered && family.wife.born.isAfter(LocalDate.of(1961, 1, 1)) && born.isBefore(LocalDate.of(2003, 1, 1));
        if (mayBe && dice.chance(0.03)) {
            Human child = village.add(new Human(dice.chance(0.55) ? Sex.MALE : Sex.FEMALE, born));
            child.bornTo(family.wife, null);
            child.died = dice.day(born.plusDays(200), LAST_BIRTH_BEFORE);
        }
    }

    /** So many completed years at the end, and no birthday on its last days, where the counting of years might be disputed. */
    private LocalDate bornAtAge(int age) {
        LocalDate latest = Years.CLOSING.minusYears(age);
        return dice.day(latest.minusYears(1).plusDays(4), latest.minusDays(4));
    }

    private void bear(Human mother, int many) {
        List<LocalDate> days = birthdays(mother, many);
        for (int tries = 0; tries < 5 && days.stream().anyMatch(day -> day.isAfter(FEWER_BIRTHS_SINCE)) && dice.chance(0.75); tries++) {
            days = birthdays(mother, many);
        }
        for (LocalDate day : days) {
            Human child = village.add(new Human(dice.chance(0.517) ? Sex.MALE : Sex.FEMALE, day));
            child.bornTo(mother, null);
        }
    }

    private List<LocalDate> birthdays(Human mother, int many) {
        LocalDate at = mother.born.plusYears(19).plusDays(120);
        LocalDate latest = Years.earlier(LAST_BIRTH_BEFORE, mother.born.plusYears(44));
        int free = (int) ChronoUnit.DAYS.between(at, latest) - (many - 1) * BETWEEN_BIRTHS;
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int wait = atMost(free, i == 0 ? dice.around(0, 1350, 4600) : dice.around(150, 900, 2700));
            free -= wait;
            at = at.plusDays(wait + (i == 0 ? 0 : BETWEEN_BIRTHS));
            days.add(at);
        }
        return days;
    }

    /** So many days, or fewer where there are not as many left; not always all of those, or many births would fall on the last day. */
    private int atMost(int free, int days) {
        return days <= free || free < 1 ? Math.min(free, days) : dice.between(0, free);
    }

    /** Two daughters in exactly so many families with two children; a birth of the two years keeps its sex. */
    private void chooseSexes() {
        List<Couple> possible = dice.shuffled(twoChildren.stream().filter(family -> !family.delivered || !last(family).isMale()).toList());
        List<Couple> chosen = possible.subList(0, plan.of(Stock.TWO_DAUGHTERS));
        chosen.forEach(family -> family.wife.livingChildren().forEach(child -> child.sex = Sex.FEMALE));
        for (Couple family : twoChildren) {
            List<Human> two = family.wife.livingChildren();
            if (!chosen.contains(family) && two.stream().noneMatch(Human::isMale)) {
                two.get(family.delivered ? 0 : dice.between(0, 1)).sex = Sex.MALE;
            }
        }
    }

    /** Families with one child are settled by their certificates; of the others so many that the village's part is kept. */
    private void chooseUrban() {
        int wanted = (int) Math.round(plan.urban() * plan.of(Stock.MARRIED_WOMEN)) - plan.of(Stock.ONE_CHILD_URBAN);
        List<Couple> possible = new ArrayList<>(childless);
        possible.addAll(twoChildren);
        dice.shuffled(possible).stream().limit(Math.max(0, wanted)).forEach(family -> family.wife.urban = true);
    }

    private static Human last(Couple family) {
        return family.wife.children.get(family.wife.children.size() - 1);
    }

    /** The births of one year, each with the family that it makes larger. */
    private final class Deliveries {

        private final int year;
        private final List<Sex> sexes = new ArrayList<>();
        private int toFind;

        Deliveries(int year) {
            this.year = year;
            for (int i = 0; i < plan.births(year); i++) {
                sexes.add(i < plan.of(Flow.BOYS, year) ? Sex.MALE : Sex.FEMALE);
            }
            toFind = plan.of(Flow.OUTSIDE_RULES, year);
        }

        void happen() {
            List<Sex> mixed = dice.shuffled(sexes);
            sexes.clear();
            sexes.addAll(mixed);
            int firstDeaths = plan.of(Flow.FIRST_BORN_DEATHS, year);
            int secondDeaths = plan.of(Flow.SECOND_BORN_DEATHS, year);
            for (int i = 0; i < plan.of(Flow.HIGHER_BIRTHS, year); i++) {
                moreChildren.add(deliver(3, false, 27, 31, 40));
            }
            for (int i = 0; i < plan.of(Flow.SECOND_BIRTHS, year); i++) {
                boolean dies = i < secondDeaths;
                (dies ? oneChild : twoChildren).add(deliver(2, dies, 23, 28, 39));
            }
            for (int i = 0; i < plan.of(Flow.FIRST_BIRTHS, year); i++) {
                boolean dies = i < firstDeaths;
                (dies ? childless : oneChild).add(deliver(1, dies, 20, 23, 34));
            }
        }

        private Couple deliver(int order, boolean dies, int youngest, int usual, int oldest) {
            LocalDate day = dice.day(Years.of(year).from(), Years.of(year).until());
            int age = dice.around(youngest * 365, usual * 365, oldest * 365);
            Human mother = village.add(Human.woman(day.minusDays(age)));
            earlier(mother, day, order - 1, (age - 7100) / order);
            Human child = village.add(new Human(sexes.remove(sexes.size() - 1), day));
            child.bornTo(mother, null);
            if (dies) {
                child.died = dice.day(day, Years.earlier(day.plusDays(60), Years.of(year).until()));
            }
            register(child, order, day);
            Couple family = new Couple(null, mother);
            mother.couple = family;
            family.delivered = true;
            return family;
        }

        private void earlier(Human mother, LocalDate day, int many, int spacing) {
            int gap = dice.between(Math.min(1000, spacing), Math.min(2900, spacing));
            for (int i = many; i > 0; i--) {
                LocalDate before = Years.earlier(day.minusDays((long) gap * i), LAST_BIRTH_BEFORE.minusDays(400L * (i - 1)));
                village.add(new Human(dice.chance(0.5) ? Sex.MALE : Sex.FEMALE, before)).bornTo(mother, null);
            }
        }

        /** Of what broke a rule most are second and later births; they come first here. */
        private void register(Human child, int order, LocalDate day) {
            boolean outside = toFind > 0 && (order > 1 ? dice.chance(order > 2 ? 0.6 : 0.2) : mustFindNow());
            if (outside) {
                toFind--;
                child.lawful = order == 1;
            }
            village.deliveries.add(new Delivery(child, order, !outside, false, day.plusDays(dice.between(3, 40))));
        }

        private boolean mustFindNow() {
            return toFind >= sexes.size() + 1 || dice.chance(0.15);
        }
    }
}
