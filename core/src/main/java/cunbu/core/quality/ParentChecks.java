package cunbu.core.quality;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.age;
import static cunbu.core.time.Days.apart;
import static cunbu.core.time.Days.before;

import cunbu.core.history.Kind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether somebody can be the parent of somebody, and a mother's children follow each other as children do. Mothers from 15 to 49
 * are what every statistic of births counts on; below 12 and above 55 it is taken for a mistake.
 */
public final class ParentChecks {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 49;
    private static final int IMPOSSIBLY_YOUNG = 12;
    private static final int IMPOSSIBLY_OLD = 55;
    /** A child may be born so many days after its father's death. */
    private static final int DAYS_AFTER_FATHER = 300;
    private static final int MONTHS = 9;
    /** Some six months: a child born sooner after its brother or sister would not have lived. */
    private static final int HARDLY_POSSIBLE = 182;

    private ParentChecks() {
    }

    public static List<QualityFinding> of(Bond bond) {
        Individual child = bond.child();
        Individual parent = bond.parent();
        if (child == null || parent == null) {
            return new Findings(Subject.of(Kind.PARENTAGE, bond.id(), child == null ? parent : child))
                    .when(true, Check.PERSON_NOT_FOUND, Kind.PARENTAGE.code()).all();
        }
        Findings findings = new Findings(Subject.of(Kind.PARENTAGE, bond.id(), child));
        if (parent.bornOn() == null || child.bornOn() == null) {
            return findings.all();
        }
        if (!parent.bornOn().isBefore(child.bornOn())) {
            return findings.when(true, Check.PARENT_YOUNGER, parent.id(), parent.bornOn(), child.bornOn()).all();
        }
        return bond.origin() == Origin.ADOPTED ? findings.all() : own(child, parent, findings);
    }

    private static List<QualityFinding> own(Individual child, Individual parent, Findings findings) {
        boolean mother = parent.sex() == Sex.FEMALE;
        LocalDate lastDay = parent.diedOn() == null || mother ? parent.diedOn() : parent.diedOn().plusDays(DAYS_AFTER_FATHER);
        int age = age(parent.bornOn(), child.bornOn());
        return (mother ? ofMother(age, parent, findings) : findings.when(age < YOUNGEST, Check.PARENT_HARDLY_OLDER, parent.id(), age))
                .when(before(lastDay, child.bornOn()), Check.BORN_AFTER_PARENTS_DEATH, parent.id(), parent.diedOn(), child.bornOn())
                .all();
    }

    private static Findings ofMother(int age, Individual mother, Findings findings) {
        boolean impossible = age < IMPOSSIBLY_YOUNG || age > IMPOSSIBLY_OLD;
        return findings.when(impossible ? Severity.ERROR : Severity.WARNING, age < YOUNGEST || age > OLDEST, Check.MOTHERS_AGE, mother.id(), age);
    }

    /**
     * The births of one mother: the same or the next day is one delivery, everything else less than nine months later is not likely.
     *
     * @param children her own children, in any order; who has no birth date is passed over
     */
    public static List<QualityFinding> spacing(List<Individual> children) {
        List<Individual> sorted = children.stream().filter(child -> child.bornOn() != null).sorted(Comparator.comparing(Individual::bornOn)).toList();
        List<QualityFinding> found = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            found.addAll(between(sorted.get(i - 1), sorted.get(i)));
        }
        return found;
    }

    private static List<QualityFinding> between(Individual elder, Individual younger) {
        long days = apart(elder.bornOn(), younger.bornOn());
        boolean close = days > 1 && after(elder.bornOn().plusMonths(MONTHS), younger.bornOn());
        return new Findings(Subject.of(younger))
                .when(days < HARDLY_POSSIBLE ? Severity.ERROR : Severity.WARNING, close, Check.BIRTHS_TOO_CLOSE, days, elder.id())
                .all();
    }
}
