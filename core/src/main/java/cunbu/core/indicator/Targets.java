package cunbu.core.indicator;

import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.law.Unit;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the county wants to reach in an area: values of the law book, {@code target/<indicator>}. Only service, payment and the quality
 * of data can have one. Births, contraception and certificates never do: a target there would turn into pressure on people.
 */
public record Targets(Map<Indicator, Target> all) {

    public static final Targets NONE = new Targets(Map.of());

    private static final Set<Indicator> POSSIBLE = EnumSet.of(Indicator.MIGRANT_SUBMISSION_RATE, Indicator.MIGRANT_FEEDBACK_RATE,
            Indicator.MIGRANT_VERIFICATION_RATE, Indicator.MIGRANT_ISSUANCE_RATE, Indicator.PUBLICITY_HOUSEHOLD_COVERAGE, Indicator.POLICY_AWARENESS_RATE,
            Indicator.SATISFACTION_RATE, Indicator.PAYMENT_RATE, Indicator.ELIGIBILITY_ACCURACY_RATE);

    public Targets {
        all = Map.copyOf(all);
    }

    /** Those in force on a day: the area's own, else the county's. */
    public static Targets of(LawBook book, AreaCode area, LocalDate day) {
        Map<Indicator, Target> targets = new EnumMap<>(Indicator.class);
        for (Indicator indicator : POSSIBLE) {
            book.near(area, parameter(indicator), Unit.PERCENT).on(day)
                    .ifPresent(found -> targets.put(indicator, new Target(found.value(), found.citation())));
        }
        return new Targets(targets);
    }

    public Optional<Target> of(Indicator indicator) {
        return Optional.ofNullable(all.get(indicator));
    }

    private static String parameter(Indicator indicator) {
        return LawPage.TARGETS + '/' + indicator.code();
    }
}
