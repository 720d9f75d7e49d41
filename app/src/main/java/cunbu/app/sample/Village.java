package cunbu.app.sample;

import java.util.ArrayList;
import java.util.List;

/** One village while it is being put together: its plan, its chance, and who lives there so far. */
final class Village {

    final VillagePlan plan;
    final Dice dice;
    /** For what is told of paper alone, so that it changes nothing of the people. */
    final Dice paperDice;
    /** Everybody in the register: here, gone or dead. */
    final List<Human> people = new ArrayList<>();
    /** Families of the women of 15 to 49, in no order. */
    final List<Couple> families = new ArrayList<>();
    /** Those of the generation before. */
    final List<Couple> elders = new ArrayList<>();
    /** Marriages that ended before the present one, and marriages of those who left. */
    final List<Couple> others = new ArrayList<>();
    final List<Delivery> deliveries = new ArrayList<>();
    final List<Home> homes = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    /** How many more people the village is to have; of them persons with special assistance, and parents of two daughters found lawful. */
    int room;
    int assisted;
    int parentsOfDaughters;

    Village(VillagePlan plan, long seed) {
        this.plan = plan;
        assisted = plan.of(Stock.ASSISTED);
        parentsOfDaughters = plan.of(Stock.TWO_DAUGHTER_PARENTS);
        long stream = Long.parseLong(plan.area().code().text());
        dice = new Dice(seed, stream);
        paperDice = new Dice(seed, -stream);
    }

    Human add(Human person) {
        people.add(person);
        return person;
    }

    /** What is still missing after the families of the younger women. */
    void openRoom() {
        room = plan.of(Stock.POPULATION) - (int) people.stream().filter(Human::counts).count();
    }

    List<Couple> couples() {
        List<Couple> all = new ArrayList<>(families);
        all.addAll(elders);
        all.addAll(others);
        return all;
    }
}
