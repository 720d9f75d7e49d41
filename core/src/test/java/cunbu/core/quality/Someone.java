package cunbu.core.quality;

import cunbu.core.history.RecordId;
import cunbu.core.person.Marital;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.List;

/** Invented persons for the checks; days are ISO text, null where unknown. */
final class Someone {

    static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    static final AreaCode VILLAGE = new AreaCode("530824101201");
    static final AreaCode OTHER = new AreaCode("530824101202");

    private Someone() {
    }

    static RecordId id(int number) {
        return new RecordId("530824101000-" + "a".repeat(25) + (char) ('a' + number));
    }

    static Individual woman(String bornOn) {
        return person(1, Sex.FEMALE, bornOn, null);
    }

    static Individual man(String bornOn) {
        return person(2, Sex.MALE, bornOn, null);
    }

    static Individual person(int number, Sex sex, String bornOn, String diedOn) {
        return person(number, sex, bornOn, diedOn, Presence.REGISTERED);
    }

    static Individual person(int number, Sex sex, String bornOn, String diedOn, Presence presence) {
        return new Individual(id(number), sex, day(bornOn), day(diedOn), VILLAGE, presence, Marital.FIRST_MARRIAGE);
    }

    static LocalDate day(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    static List<Check> checks(List<QualityFinding> found) {
        return found.stream().map(QualityFinding::check).toList();
    }

    /** As in {@code MOTHERS_AGE error}. */
    static String said(List<QualityFinding> found) {
        return String.join(", ", found.stream().map(each -> each.check() + " " + each.severity().code()).toList());
    }
}
