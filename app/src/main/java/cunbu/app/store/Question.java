package cunbu.app.store;

import cunbu.core.person.IdentityNumber;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.place.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box, taken apart at its blanks: places, pieces of identity numbers, and names in characters
 * or in letters. All of it must hold of a person.
 *
 * @param places  the areas that one word names; empty: anywhere
 * @param digits  pieces of an identity number, at least four characters each
 * @param names   characters that stand in the name, in a row
 * @param letters beginnings of pinyin or of initials, from any syllable on
 */
record Question(List<AreaCode> places, List<String> digits, List<String> names, List<String> letters) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,17}[0-9xX]?");
    private static final Pattern LETTERS = Pattern.compile("[a-zü]+");
    private static final Pattern PLACE = Pattern.compile(".+(村|社区|委会|委员会|镇|乡)");

    static Question read(String text, AreaTree areas) {
        List<String> words = List.of(Normalizer.normalize(text, Normalizer.Form.NFKC).strip().split("\\s+"));
        Question question = new Question(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String word : words) {
            List<AreaCode> named = places(word, words.size() > 1 || PLACE.matcher(word).matches(), areas);
            if (question.places.isEmpty() && !named.isEmpty()) {
                question.places.addAll(named);
            } else if (DIGITS.matcher(word).matches()) {
                question.digits.add(word.toUpperCase(Locale.ROOT));
            } else {
                question.takeName(NameGrams.plain(word));
            }
        }
        return question;
    }

    /** Whether there is nothing to look for; a few digits alone would find half of the county. */
    boolean isEmpty() {
        return places.isEmpty() && digits.isEmpty() && names.isEmpty() && letters.isEmpty();
    }

    boolean hasName() {
        return !names.isEmpty() || !letters.isEmpty();
    }

    /** 15 old digits, or their beginning, as they stand in a number of 18. */
    static Optional<String> upgraded(String digits) {
        if (digits.length() <= 6 || digits.length() > 15 || digits.endsWith("X")) {
            return Optional.empty();
        }
        String body = digits.substring(0, 6) + "19" + digits.substring(6);
        return Optional.of(digits.length() == 15 ? body + IdentityNumber.check(body) : body);
    }

    /** A word for the index: all that must hold of a name. @param whole whether letters must be all of the rest of a name */
    String match(boolean whole) {
        List<String> words = new ArrayList<>();
        names.forEach(name -> NameGrams.within(name).forEach(gram -> words.add('"' + gram + '"')));
        letters.forEach(letter -> words.add('"' + letter + '"' + (whole ? "" : "*")));
        return String.join(" AND ", words);
    }

    /** 0 for somebody who is called exactly that, 1 if the name begins so, else 2. */
    int distance(String name, String pinyin) {
        String[] syllables = pinyin.isEmpty() ? new String[0] : pinyin.split(" ");
        List<String> forms = List.of(NameGrams.plain(name), NameGrams.letters(syllables, 0), NameGrams.initials(syllables, 0));
        List<String> asked = new ArrayList<>(names);
        asked.addAll(letters);
        boolean exact = asked.stream().anyMatch(forms::contains);
        boolean begins = asked.stream().anyMatch(each -> forms.stream().anyMatch(form -> form.startsWith(each)));
        return exact ? 0 : begins ? 1 : 2;
    }

    /** 0 for a number that ends with what was typed, as people say their last four; else 1. */
    int distance(String identity) {
        return digits.stream().allMatch(piece -> identity != null && identity.endsWith(piece)) ? 0 : 1;
    }

    /** Whether the characters stand in the name in a row; the index only knows their pairs. */
    boolean holds(String name) {
        return names.isEmpty() || name != null && names.stream().allMatch(NameGrams.plain(name)::contains);
    }

    private void takeName(String plain) {
        for (String run : plain.split("(?<=[a-zü])(?=[^a-zü])|(?<=[^a-zü])(?=[a-zü])")) {
            if (LETTERS.matcher(run).matches()) {
                letters.add(NameGrams.typed(run));
            } else if (!run.isEmpty() && !run.chars().allMatch(c -> c >= '0' && c <= '9')) {
                names.add(run);
            }
        }
    }

    private static List<AreaCode> places(String word, boolean mayBePlace, AreaTree areas) {
        if (AreaCode.isAreaCode(word) && areas.find(new AreaCode(word)).isPresent()) {
            return List.of(new AreaCode(word));
        }
        if (!mayBePlace) {
            return List.of();
        }
        return areas.named(word, areas.root().code()).stream().filter(area -> area.level() != Level.COUNTY).map(Area::code).toList();
    }
}
