package cunbu.core.quality;

import cunbu.core.birth.Birth;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import java.util.Collection;
import java.util.List;

/** Whether a birth that is counted and the people it speaks of fit together. */
public final class BirthChecks {

    private BirthChecks() {
    }

    /**
     * @param child   null if the register does not have the child; likewise the mother
     * @param mothers everyone whose own child it is by its parentages, and who is a woman
     */
    public static List<QualityFinding> of(Birth birth, Individual child, Individual mother, Collection<RecordId> mothers) {
        Findings findings = new Findings(subject(birth, child == null ? mother : child));
        if (child == null) {
            return findings.when(true, Check.BIRTH_WITHOUT_CHILD).all();
        }
        boolean both = birth.bornOn() != null && child.bornOn() != null;
        return findings
                .when(birth.mother() != null && mother == null, Check.PERSON_NOT_FOUND, Kind.BIRTH.code())
                .when(both && !birth.bornOn().equals(child.bornOn()), Check.BIRTH_ON_OTHER_DAY, birth.bornOn(), child.bornOn())
                .when(birth.mother() != null && mothers.isEmpty(), Check.BIRTH_WITHOUT_PARENTAGE, birth.mother())
                .when(birth.mother() != null && !mothers.isEmpty() && !mothers.contains(birth.mother()), Check.BIRTH_OF_OTHER_MOTHER, birth.mother())
                .all();
    }

    /** A child that was born here while births were kept, and of whom no birth is. */
    public static List<QualityFinding> missing(Individual child) {
        return new Findings(Subject.of(child)).when(true, Check.CHILD_WITHOUT_BIRTH, child.bornOn()).all();
    }

    private static Subject subject(Birth birth, Individual person) {
        return Subject.of(Kind.BIRTH, birth.id(), person).keptIn(birth.village());
    }
}
