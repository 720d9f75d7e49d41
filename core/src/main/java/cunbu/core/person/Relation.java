package cunbu.core.person;

import java.util.Optional;
import java.util.Set;

/** What the two-digit codes of GB/T 4761-2008 (relationship to the head of a household) say about a person. */
public final class Relation {

    public static final String HEAD = "02";

    private static final Set<String> MALE = Set.of("11", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "41", "43", "46", "47", "51", "53",
            "55", "57", "61", "63", "66", "71", "73", "76", "78", "81", "83", "85", "87", "89", "93", "95");
    private static final Set<String> FEMALE = Set.of("12", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "42", "44", "45", "48", "52", "54",
            "56", "58", "62", "64", "67", "72", "74", "75", "77", "82", "84", "86", "88", "90", "94", "96");

    private Relation() {
    }

    public static boolean isHead(String code) {
        return HEAD.equals(code);
    }

    public static boolean isSpouse(String code) {
        return code != null && Set.of("10", "11", "12").contains(code);
    }

    /** Whether this is a son or daughter of the head, by birth, adoption or marriage of a parent; not their spouses. */
    public static boolean isChild(String code) {
        return code != null && (code.startsWith("2") || code.startsWith("3")) && !code.equals("28") && !code.equals("38");
    }

    /** The sex that the word itself tells, as in husband or daughter; nothing for words of either sex. */
    public static Optional<Sex> sex(String code) {
        if (MALE.contains(code)) {
            return Optional.of(Sex.MALE);
        }
        return FEMALE.contains(code) ? Optional.of(Sex.FEMALE) : Optional.empty();
    }
}
