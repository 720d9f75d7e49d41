package cunbu.app.indicator;

import static cunbu.core.indicator.Indicator.*;

import cunbu.core.history.Coded;
import cunbu.core.indicator.Indicator;
import java.util.List;
import java.util.Locale;

/** Figures that are looked at together; every indicator belongs to one. */
enum Theme implements Coded {
    BIRTHS(CRUDE_BIRTH_RATE, POLICY_COMPLIANT_BIRTH_RATE, FIRST_BIRTH_SHARE, SECOND_BIRTH_SHARE, HIGHER_BIRTH_SHARE, SEX_RATIO_AT_BIRTH),
    POPULATION(DEATH_RATE, NATURAL_INCREASE_RATE, POPULATION_GROWTH_RATE, WOMEN_15_49_SHARE, MARRIED_WOMEN_SHARE),
    FAMILIES(LONG_ACTING_CONTRACEPTION_RATE, CONTRACEPTION_RATE, TWO_DAUGHTER_STERILISATION_SHARE, ONLY_CHILD_CERTIFICATE_RATE),
    MIGRANTS(IN_MIGRANTS, OUT_MIGRANTS, MIGRANT_SUBMISSION_RATE, MIGRANT_FEEDBACK_RATE, MIGRANT_VERIFICATION_RATE, MIGRANT_ISSUANCE_RATE),
    SERVICE(PUBLICITY_HOUSEHOLD_COVERAGE, POLICY_AWARENESS_RATE, SATISFACTION_RATE, ASSOCIATION_MEMBER_SHARE, PAYMENT_RATE,
            ELIGIBILITY_ACCURACY_RATE);

    private final List<Indicator> indicators;

    Theme(Indicator... indicators) {
        this.indicators = List.of(indicators);
    }

    List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
