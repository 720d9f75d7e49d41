package cunbu.core.indicator;

import cunbu.core.history.Coded;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

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

    /** What an office chose, as it holds on a day; before the first text, the first one. */
    public static Bases of(LawBook book, AreaCode office, LocalDate on) {
        return new Bases(coded(PopulationBase.class, "figures/population-base", book, office, on),
                coded(MarriedBase.class, "figures/married-base", book, office, on),
                coded(CertificateBase.class, "figures/certificate-base", book, office, on),
                book.near(office, "figures/late-births", Unit.YES_NO).onOrFirst(on).value(),
                book.near(office, "figures/migrant-days", Unit.DAYS).onOrFirst(on).value());
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String parameter, LawBook book, AreaCode office, LocalDate on) {
        return Coded.of(type, book.near(office, parameter, Unit.CODES).onOrFirst(on).value().get(0));
    }
}
