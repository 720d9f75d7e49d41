package cunbu.core.indicator;

import cunbu.core.person.Sex;

/**
 * What decides in which measures of a period a birth is counted.
 *
 * @param born      its day
 * @param late      whether it is marked as reported late
 * @param reported  the day on which it was reported
 * @param sex       null if not known, likewise the order
 * @param compliant a counted attribute only: it decides about a total, and no list is made of it
 */
public record BirthTraits(When born, boolean late, When reported, Sex sex, Long order, Boolean compliant) {

    /** Whether it is a birth of an earlier period that was reported in this one. */
    private boolean reportedLate() {
        return late && born == When.BEFORE && reported == When.IN;
    }

    /** Why the birth is not counted in that measure; null if it is. */
    public LeftOut why(Measure measure, Bases bases) {
        if (measure == Measure.BIRTHS_LATE_REPORTED) {
            return reportedLate() ? null : LeftOut.NO_LATE_REPORT;
        }
        LeftOut day = day(bases);
        if (day != null) {
            return day;
        }
        return switch (measure) {
            case BIRTHS_MALE -> sex(Sex.MALE);
            case BIRTHS_FEMALE -> sex(Sex.FEMALE);
            case BIRTHS_FIRST -> order(1, 1);
            case BIRTHS_SECOND -> order(2, 2);
            case BIRTHS_HIGHER -> order(3, Long.MAX_VALUE);
            case BIRTHS_POLICY_COMPLIANT -> compliance();
            case BIRTHS_FIRST_POLICY_COMPLIANT -> compliant(order(1, 1));
            case BIRTHS_SECOND_POLICY_COMPLIANT -> compliant(order(2, 2));
            case BIRTHS_HIGHER_POLICY_COMPLIANT -> compliant(order(3, Long.MAX_VALUE));
            default -> null;
        };
    }

    /** With late reports counted, a birth still counts once: when it was reported, and no longer when it was born. */
    private LeftOut day(Bases bases) {
        return switch (born) {
            case UNKNOWN -> LeftOut.UNKNOWN_BIRTH_DATE;
            case AFTER -> LeftOut.BORN_AFTER;
            case IN -> bases.lateBirthsCounted() && late && reported == When.AFTER ? LeftOut.LATE_REPORT_LATER : null;
            case BEFORE -> !reportedLate() ? LeftOut.BORN_BEFORE : bases.lateBirthsCounted() ? null : LeftOut.LATE_REPORT_APART;
        };
    }

    private LeftOut sex(Sex counted) {
        boolean known = sex == Sex.MALE || sex == Sex.FEMALE;
        return !known ? LeftOut.UNKNOWN_SEX : sex == counted ? null : LeftOut.OTHER_SEX;
    }

    private LeftOut compliance() {
        return compliant == null ? LeftOut.NO_FINDING : compliant ? null : LeftOut.OTHER_FINDING;
    }

    /** A finding against it, or another order, decides by itself; else what is not known keeps it open. */
    private LeftOut compliant(LeftOut byOrder) {
        LeftOut finding = compliance();
        return finding == LeftOut.OTHER_FINDING || byOrder == null ? finding : byOrder;
    }

    private LeftOut order(long lowest, long highest) {
        if (order == null || order < 1) {
            return LeftOut.UNKNOWN_BIRTH_ORDER;
        }
        return order >= lowest && order <= highest ? null : LeftOut.OTHER_BIRTH_ORDER;
    }
}
