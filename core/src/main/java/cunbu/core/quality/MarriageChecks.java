package cunbu.core.quality;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.age;
import static cunbu.core.time.Days.before;

import cunbu.core.history.Kind;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether a marriage can be as recorded, and both sides know of it. */
public final class MarriageChecks {

    private static final int CHILD = 15;

    private MarriageChecks() {
    }

    /** @param husband null if the register does not have him; likewise the wife */
    public static List<QualityFinding> of(Marriage marriage, Individual husband, Individual wife, LocalDate today) {
        boolean unknown = marriage.husband() != null && husband == null || marriage.wife() != null && wife == null;
        List<QualityFinding> found = new ArrayList<>(new Findings(Subject.of(Kind.MARRIAGE, marriage.id(), wife == null ? husband : wife))
                .when(unknown, Check.PERSON_NOT_FOUND, Kind.MARRIAGE.code())
                .when(after(marriage.fromOn(), today), Check.MARRIAGE_IN_FUTURE, marriage.fromOn())
                .when(before(marriage.toOn(), marriage.fromOn()), Check.MARRIAGE_ENDS_BEFORE_START, marriage.fromOn(), marriage.toOn())
                .all());
        found.addAll(spouse(marriage, husband));
        found.addAll(spouse(marriage, wife));
        return found;
    }

    private static List<QualityFinding> spouse(Marriage marriage, Individual spouse) {
        if (spouse == null) {
            return List.of();
        }
        boolean beforeBirth = before(marriage.fromOn(), spouse.bornOn());
        boolean datesKnown = marriage.fromOn() != null && spouse.bornOn() != null && !beforeBirth;
        int age = datesKnown ? age(spouse.bornOn(), marriage.fromOn()) : CHILD;
        List<QualityFinding> found = new ArrayList<>(new Findings(Subject.of(Kind.MARRIAGE, marriage.id(), spouse))
                .when(beforeBirth, Check.MARRIAGE_BEFORE_BIRTH, spouse.id(), marriage.fromOn(), spouse.bornOn())
                .when(age < CHILD, Check.MARRIED_AS_CHILD, spouse.id(), age)
                .when(after(marriage.fromOn(), spouse.diedOn()), Check.MARRIAGE_AFTER_DEATH, spouse.id(), marriage.fromOn(), spouse.diedOn())
                .all());
        boolean lasts = spouse.diedOn() == null && marriage.toOn() == null;
        found.addAll(new Findings(Subject.of(spouse)).when(lasts && spouse.marital() == Marital.UNMARRIED, Check.MARRIED_BUT_SAID_SINGLE).all());
        return found;
    }

    /** Two marriages at once. @param marriages all of one person, in any order; one without a first day is passed over */
    public static List<QualityFinding> overlap(Individual person, List<Marriage> marriages) {
        List<Marriage> sorted = marriages.stream().filter(each -> each.fromOn() != null).sorted(Comparator.comparing(Marriage::fromOn)).toList();
        Findings findings = new Findings(Subject.of(person));
        for (int i = 1; i < sorted.size(); i++) {
            LocalDate until = sorted.get(i - 1).toOn();
            LocalDate from = sorted.get(i).fromOn();
            findings.when(until == null || until.isAfter(from), Check.MARRIED_TWICE, sorted.get(i - 1).fromOn(), from);
        }
        return findings.all();
    }
}
