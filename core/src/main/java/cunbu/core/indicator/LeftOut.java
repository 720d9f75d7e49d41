package cunbu.core.indicator;

import cunbu.core.history.Coded;
import java.util.Locale;

/** Why a record is not counted in a measure of its kind. */
public enum LeftOut implements Coded {
    DIED_BEFORE, DIED_AFTER,
    BORN_BEFORE, BORN_AFTER, UNKNOWN_BIRTH_DATE,
    MOVED_AWAY, MOVED_IN_LATER, COUNTED_ELSEWHERE, NOT_REGISTERED_HERE,
    /** Counted at the beginning and at the end, so that it does not change the number. */
    AT_BOTH_ENDS,
    /** Reported in the period and born before it, where late reports stand apart. */
    LATE_REPORT_APART,
    /** Born in the period and reported after it, where late reports count when they are reported. */
    LATE_REPORT_LATER, NO_LATE_REPORT,
    OTHER_SEX, UNKNOWN_SEX(true), OTHER_BIRTH_ORDER, UNKNOWN_BIRTH_ORDER(true), OTHER_FINDING, NO_FINDING(true),
    NOT_A_WOMAN, NOT_AGED_15_TO_49, NOT_AGED_18_TO_49, NOT_MARRIED, OTHER_NUMBER_OF_CHILDREN, NO_VALID_CERTIFICATE, NO_CERTIFICATE_CHECKED,
    BEGAN_LATER, ENDED_BEFORE, STAY_TOO_SHORT,
    NOT_PAID_ON_TIME, NOT_DUE, NOT_REVIEWED, FOUND_CHANGED;

    private final boolean undecided;

    LeftOut() {
        this(false);
    }

    LeftOut(boolean undecided) {
        this.undecided = undecided;
    }

    /** Whether the record may belong to the measure, so that the measure is not known while it is so. */
    public boolean undecided() {
        return undecided;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
