package cunbu.app.sample;

import java.util.Comparator;
import java.util.List;

/** How somebody is related to the head of the household, in two digits of GB/T 4761-2008. */
final class Relations {

    static final String HEAD = "02";

    private Relations() {
    }

    static String of(Human head, Human person) {
        if (person == head) {
            return HEAD;
        }
        Human spouse = head.spouse();
        if (person == spouse) {
            return person.isMale() ? "11" : "12";
        }
        if (isChild(person, head) || isChild(person, spouse)) {
            return child(head, person);
        }
        return inLaw(head, spouse, person);
    }

    private static String inLaw(Human head, Human spouse, Human person) {
        if (isChild(head, person)) {
            return person.isMale() ? "51" : "52";
        }
        if (isChild(spouse, person)) {
            return head.isMale() ? (person.isMale() ? "55" : "56") : (person.isMale() ? "53" : "54");
        }
        if (isChild(person.spouse(), head)) {
            return person.isMale() ? "28" : "38";
        }
        return younger(head, spouse, person);
    }

    private static String younger(Human head, Human spouse, Human person) {
        for (Human parent : person.parents()) {
            if (isChild(parent, head) || isChild(parent, spouse)) {
                return parent.isMale() ? (person.isMale() ? "41" : "42") : (person.isMale() ? "43" : "44");
            }
        }
        boolean sibling = person.mother != null && person.mother == head.mother || person.father != null && person.father == head.father;
        if (sibling) {
            boolean elder = person.born.isBefore(head.born);
            return person.isMale() ? (elder ? "71" : "73") : (elder ? "75" : "77");
        }
        return "97";
    }

    private static String child(Human head, Human person) {
        if (person.adoptedOn != null) {
            return person.isMale() ? "27" : "37";
        }
        List<Human> same = head.children.stream().filter(child -> child.sex == person.sex).sorted(Comparator.comparing(child -> child.born)).toList();
        String tens = person.isMale() ? "2" : "3";
        if (head.children.size() == 1) {
            return tens + "1";
        }
        int place = same.indexOf(person);
        return tens + (place < 0 || place > 4 ? 9 : 2 + place);
    }

    private static boolean isChild(Human person, Human parent) {
        return person != null && parent != null && (person.mother == parent || person.father == parent);
    }
}
