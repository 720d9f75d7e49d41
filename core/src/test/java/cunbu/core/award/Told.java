package cunbu.core.award;

import cunbu.core.person.HukouKind;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.person.Stage;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts in one line, for tables: {@code h:1947-03-01,urban w:1950-05-01 girl:1972-04-01 boy:1974-01-01,of=w,died=1980-01-01}.
 * Husband and wife are married from 1970 unless the line says {@code m:} or {@code single}; children are of both, and {@code cert:} is
 * held by both for the first of them. A child's {@code disabled=2/1999-05-01} and {@code primary=2005-09-01/2011-07-01} last until the second day.
 */
final class Told {

    static final AreaCode VILLAGE = new AreaCode("530824101201");

    private final AreaCode area;
    private final List<Facts.Person> persons = new ArrayList<>();
    private final List<Facts.Marriage> marriages = new ArrayList<>();
    private final List<Facts.Child> children = new ArrayList<>();
    private final List<Facts.Certificate> certificates = new ArrayList<>();
    private final List<Facts.Award> awards = new ArrayList<>();
    private List<Facts.Confirmation> confirmations;
    private boolean single;

    private Told(AreaCode area) {
        this.area = area;
    }

    /** The facts of the applicant {@code h} or {@code w}, all registered in that area. */
    static Facts facts(String applicant, AreaCode area, String line) {
        Told told = new Told(area);
        for (String word : line.strip().split("\\s+")) {
            told.read(word, applicant);
        }
        told.children.stream().filter(child -> child.id().equals(applicant)).forEach(child -> told.persons.add(new Facts.Person(child.id(), child.sex(),
                child.bornOn(), child.diedOn(), List.of(new Facts.Hukou(HukouKind.AGRICULTURAL, area, child.bornOn(), null)), false, false, List.of())));
        if (told.person("h") && told.person("w") && told.marriages.isEmpty() && !told.single) {
            told.marriage(LocalDate.of(1970, 1, 1), Map.of());
        }
        return new Facts(applicant, told.persons, told.marriages, told.children, told.certificates, told.confirmations, told.awards);
    }

    static Facts facts(String applicant, String line) {
        return facts(applicant, VILLAGE, line);
    }

    private void read(String word, String applicant) {
        String[] parts = word.split("[:,]");
        LocalDate day = parts.length > 1 ? LocalDate.parse(parts[1]) : null;
        Map<String, String> flags = new LinkedHashMap<>();
        for (int i = 2; i < parts.length; i++) {
            String[] pair = parts[i].split("=");
            flags.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        switch (parts[0]) {
            case "h", "w" -> person(parts[0], day, flags);
            case "m" -> marriage(day, flags);
            case "girl", "boy" -> child(parts[0], day, flags);
            case "single" -> single = true;
            case "unconfirmed" -> confirmations = List.of();
            case "confirmed" -> confirmations = List.of(new Facts.Confirmation(flags.getOrDefault("scheme", RuralReward.CODE), applicant, day));
            case "cert" -> certificates.add(new Facts.Certificate("Y-" + certificates.size(), day, children.get(0).parents(), "c1",
                    !flags.containsKey("without"), day(flags.get("cancelled")), null));
            case "drew" -> awards.add(new Facts.Award(flags.get("scheme"), flags.getOrDefault("of", applicant), day, day(flags.get("to"))));
            default -> throw new IllegalArgumentException(word);
        }
    }

    private boolean person(String id) {
        return persons.stream().anyMatch(each -> each.id().equals(id));
    }

    private void person(String id, LocalDate born, Map<String, String> flags) {
        LocalDate died = day(flags.get("died"));
        List<Facts.Hukou> hukou = new ArrayList<>();
        LocalDate turned = day(flags.get("urban-since"));
        HukouKind kind = flags.containsKey("urban") ? HukouKind.NON_AGRICULTURAL : flags.containsKey("resident") ? HukouKind.RURAL_RESIDENT
                : flags.containsKey("pocket") ? HukouKind.NONE : HukouKind.AGRICULTURAL;
        LocalDate left = day(flags.get("left"));
        hukou.add(new Facts.Hukou(kind, area, born, turned == null ? left : turned));
        if (turned != null) {
            hukou.add(new Facts.Hukou(HukouKind.NON_AGRICULTURAL, area, turned, null));
        }
        if (left != null) {
            hukou.add(new Facts.Hukou(kind, new AreaCode("110101001001"), left, null));
        }
        List<Facts.Sentence> sentences = new ArrayList<>();
        if (flags.containsKey("jail")) {
            String[] ends = flags.get("jail").split("/");
            sentences.add(new Facts.Sentence(day(ends[0]), ends.length > 1 ? day(ends[1]) : null));
        }
        persons.add(new Facts.Person(id, id.equals("h") ? Sex.MALE : Sex.FEMALE, born, died, hukou, flags.containsKey("pension"),
                flags.containsKey("unit"), sentences));
    }

    private void marriage(LocalDate from, Map<String, String> flags) {
        LocalDate divorced = day(flags.get("divorced"));
        marriages.add(new Facts.Marriage("h", "w", from, divorced,
                flags.containsKey("de-facto") ? MarriageKind.DE_FACTO : MarriageKind.REGISTERED, divorced == null ? null : MarriageEnd.DIVORCE));
    }

    private void child(String sex, LocalDate born, Map<String, String> flags) {
        LocalDate adopted = day(flags.get("adopted"));
        List<String> parents = flags.containsKey("of") ? List.of(flags.get("of")) : persons.stream().map(Facts.Person::id).toList();
        children.add(new Facts.Child("c" + (children.size() + 1), sex.equals("girl") ? Sex.FEMALE : Sex.MALE, born, day(flags.get("died")),
                parents, adopted == null ? Origin.OWN : Origin.ADOPTED, adopted,
                adopted == null ? null : Boolean.valueOf(!flags.containsKey("unregistered")),
                flags.containsKey("unasked") ? null : Boolean.valueOf(!flags.containsKey("unlawful")), disability(flags.get("disabled")),
                schooling(flags)));
    }

    private static List<Facts.Disability> disability(String text) {
        String[] parts = text == null ? new String[0] : text.split("/");
        return parts.length == 0 ? List.of() : List.of(new Facts.Disability(Integer.valueOf(parts[0]), day(parts[1]), parts.length > 2 ? day(parts[2]) : null));
    }

    private static List<Facts.Schooling> schooling(Map<String, String> flags) {
        List<Facts.Schooling> spells = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            String[] ends = flags.containsKey(stage.code()) ? flags.get(stage.code()).split("/") : new String[0];
            if (ends.length > 0) {
                spells.add(new Facts.Schooling(stage, day(ends[0]), ends.length > 1 ? day(ends[1]) : null));
            }
        }
        return spells;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
