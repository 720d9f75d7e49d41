package cunbu.core.indicator;

/**
 * What decides in which measures of women somebody is counted at the end of a period.
 *
 * @param ofAge     15 to 49 completed years
 * @param married   as the bases have it
 * @param children  living; three stands for more
 * @param certified whether she holds a valid only-child certificate
 */
public record WomanTraits(Residence residence, boolean woman, boolean birthKnown, boolean ofAge, boolean married, int children, boolean certified) {

    /** Why she is not counted in that measure; null if she is. */
    public LeftOut why(Measure measure, Bases bases) {
        LeftOut away = residence.why();
        if (away != null) {
            return away;
        }
        LeftOut nobody = !woman ? LeftOut.NOT_A_WOMAN : !birthKnown ? LeftOut.UNKNOWN_BIRTH_DATE : !ofAge ? LeftOut.NOT_AGED_15_TO_49 : null;
        if (nobody != null || measure == Measure.WOMEN_15_49) {
            return nobody;
        }
        return married ? whyMarried(measure, bases) : LeftOut.NOT_MARRIED;
    }

    private LeftOut whyMarried(Measure measure, Bases bases) {
        return switch (measure) {
            case MARRIED_WOMEN_NO_CHILD -> children(0);
            case MARRIED_WOMEN_ONE_CHILD -> children(1);
            case MARRIED_WOMEN_TWO_CHILDREN -> children(2);
            case MARRIED_WOMEN_MORE_CHILDREN -> children(3);
            case ONLY_CHILD_CERTIFICATES_HELD -> bases.certificate() == CertificateBase.ONE_CHILD_WOMEN && children != 1 ? children(1)
                    : certified ? null : LeftOut.NO_VALID_CERTIFICATE;
            default -> null;
        };
    }

    private LeftOut children(int counted) {
        return children == counted ? null : LeftOut.OTHER_NUMBER_OF_CHILDREN;
    }
}
