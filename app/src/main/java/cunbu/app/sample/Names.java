package cunbu.app.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Gives everybody an ethnic group and a name: from the parents where they are known, else as usual in the village. */
final class Names {

    private static final String DAI = "18";
    private static final String LAHU = "24";
    private static final Properties LISTS = load();
    private static final Map<String, String[]> WORDS = words();

    private final Village village;
    private final Dice dice;
    private final String[] groups;
    private final double[] weights;

    Names(Village village) {
        this.village = village;
        dice = village.dice;
        String[] parts = WORDS.get("ethnic");
        groups = new String[parts.length];
        weights = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            groups[i] = parts[i].substring(0, 2);
            double around = village.plan.urban() > 0.3 ? 0.6 + 0.8 * dice.between(0, 100) / 100 : 0.1 + dice.around(0, 10, 300) / 100.0;
            weights[i] = Integer.parseInt(parts[i].substring(3)) * around;
        }
    }

    /** Parents before children. */
    void give() {
        village.people.stream().sorted(Comparator.comparing(person -> person.born)).forEach(this::name);
    }

    private void name(Human person) {
        person.ethnic = ethnic(person);
        person.surname = surname(person);
        person.name = person.surname + given(person);
    }

    private String ethnic(Human person) {
        String father = person.father == null ? null : person.father.ethnic;
        String mother = person.mother == null ? null : person.mother.ethnic;
        if (father == null && mother == null) {
            return groups[dice.weighted(weights)];
        }
        if (father == null || mother == null) {
            return father == null ? mother : father;
        }
        return father.equals("01") && dice.chance(0.4) ? mother : father;
    }

    /** Empty for somebody who has none: then the name begins with a word for a man or a woman. */
    private String surname(Human person) {
        Human parent = person.father != null ? person.father : person.mother;
        if (parent != null && !(parent.surname.isEmpty() && !plainNames(person))) {
            return parent.surname;
        }
        if (dice.chance(0.0008)) {
            return dice.pick(List.of(WORDS.get("rare.surnames")));
        }
        boolean none = plainNames(person) && dice.chance(person.ethnic.equals(DAI) ? 0.3 : 0.5);
        return none ? "" : likely(WORDS.get("surnames." + person.ethnic), 2);
    }

    private static boolean plainNames(Human person) {
        return person.ethnic.equals(DAI) || person.ethnic.equals(LAHU);
    }

    private String given(Human person) {
        if (person.surname.isEmpty()) {
            return person.ethnic.equals(DAI)
                    ? (person.isMale() ? "岩" : "玉") + likely(WORDS.get(person.isMale() ? "dai.men" : "dai.women"), 12)
                    : (person.isMale() ? "扎" : "娜") + likely(WORDS.get("lahu"), 12);
        }
        int year = person.born.getYear();
        String[] list = WORDS.get((person.isMale() ? "men." : "women.") + (year < 1960 ? 0 : year < 1985 ? 1 : 2));
        String last = dice.chance(0.003) ? dice.pick(List.of(WORDS.get("rare"))) : likely(list, 14);
        return dice.chance(year < 1985 ? 0.86 : 0.72) ? likely(list, 14) + last : last;
    }

    /** The first of a list come most often; the larger the evenness, the less so. */
    private String likely(String[] list, int evenness) {
        double[] chances = new double[list.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = 1.0 / (i + evenness);
        }
        return list[dice.weighted(chances)];
    }

    private static Map<String, String[]> words() {
        Map<String, String[]> words = new LinkedHashMap<>();
        LISTS.stringPropertyNames().forEach(name -> words.put(name, LISTS.getProperty(name).split(" ")));
        return words;
    }

    private static Properties load() {
        Properties lists = new Properties();
        try (Reader reader = new InputStreamReader(Names.class.getResourceAsStream("names.properties"), StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
