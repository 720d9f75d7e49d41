package cunbu.core.indicator;

/**
 * What decides in which measures a stay away from the place of registration is counted at the end of a period.
 *
 * @param begun    before the end of the period, or on a day that is not known
 * @param brief    begun so late that it has not lasted as many days as the bases want
 * @param ofAge    18 to 49 completed years
 * @param number   whether the number of a migrant certificate is recorded
 * @param valid    whether that certificate is valid on the last day
 */
public record MigrantTraits(boolean begun, boolean ended, boolean brief, boolean dead, boolean woman, boolean birthKnown, boolean ofAge,
                            boolean number, boolean valid) {

    /** Why the stay is not counted in that measure; null if it is. */
    public LeftOut why(Measure measure) {
        LeftOut notThere = dead ? LeftOut.DIED_BEFORE : !begun ? LeftOut.BEGAN_LATER : ended ? LeftOut.ENDED_BEFORE : brief ? LeftOut.STAY_TOO_SHORT : null;
        if (notThere != null || measure == Measure.IN_MIGRANTS || measure == Measure.OUT_MIGRANTS) {
            return notThere;
        }
        LeftOut nobody = !woman ? LeftOut.NOT_A_WOMAN : !birthKnown ? LeftOut.UNKNOWN_BIRTH_DATE : !ofAge ? LeftOut.NOT_AGED_18_TO_49 : null;
        if (nobody != null) {
            return nobody;
        }
        return switch (measure) {
            case IN_MIGRANT_CERTIFICATES_CHECKED -> number ? null : LeftOut.NO_CERTIFICATE_CHECKED;
            case OUT_MIGRANT_CERTIFICATES_HELD -> number && valid ? null : LeftOut.NO_VALID_CERTIFICATE;
            default -> null;
        };
    }
}
