package cunbu.core.indicator;

/**
 * What offices choose differently when they count; it is shown with every figure.
 *
 * @param population        what rates over the population are divided by
 * @param married           who counts as a married woman
 * @param certificate       among whom holders of the only-child certificate are counted
 * @param lateBirthsCounted whether a birth that was reported late counts in the period in which it was reported; else it counts in that of
 *                          the day of birth, and late reports are a column of their own
 * @param migrantDays       how many days a stay has lasted before it counts
 */
public record Bases(PopulationBase population, MarriedBase married, CertificateBase certificate, boolean lateBirthsCounted, int migrantDays) {

    /** What holds where nobody has chosen. */
    public static final Bases USUAL = new Bases(PopulationBase.AVERAGE, MarriedBase.EVER_MARRIED, CertificateBase.ONE_CHILD_WOMEN, false, 30);
}
