package cunbu.core.indicator;

import static cunbu.core.indicator.Measure.Nature.FLOW;
import static cunbu.core.indicator.Measure.Nature.STOCK;

import cunbu.core.history.Coded;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Everything that is counted, whether by the register or on a village's monthly form. Every measure is a number of persons,
 * births, households, items or files of one area in one period.
 */
public enum Measure implements Coded {
    /** Registered population at the start of the period's first day. */
    OPENING_POPULATION(STOCK),
    /** Registered population at the end of the period's last day. */
    CLOSING_POPULATION(STOCK),
    /** Half of opening and closing together; the one measure that need not be whole. */
    AVERAGE_POPULATION(STOCK),
    DEATHS(FLOW),
    MOVED_IN(FLOW),
    MOVED_OUT(FLOW),

    BIRTHS(FLOW),
    BIRTHS_MALE(FLOW),
    BIRTHS_FEMALE(FLOW),
    BIRTHS_FIRST(FLOW),
    BIRTHS_SECOND(FLOW),
    BIRTHS_HIGHER(FLOW),
    BIRTHS_POLICY_COMPLIANT(FLOW),
    BIRTHS_FIRST_POLICY_COMPLIANT(FLOW),
    BIRTHS_SECOND_POLICY_COMPLIANT(FLOW),
    BIRTHS_HIGHER_POLICY_COMPLIANT(FLOW),
    /** Births of earlier periods that were reported only in this one; not among {@link #BIRTHS} (national form 1 of 2008). */
    BIRTHS_LATE_REPORTED(FLOW),

    WOMEN_15_49(STOCK),
    /** Women aged 15 to 49 completed years who were ever married. */
    MARRIED_WOMEN_15_49(STOCK),
    MARRIED_WOMEN_NO_CHILD(STOCK),
    /** Of the married women: those with exactly one living child. */
    MARRIED_WOMEN_ONE_CHILD(STOCK),
    MARRIED_WOMEN_TWO_CHILDREN(STOCK),
    MARRIED_WOMEN_MORE_CHILDREN(STOCK),

    STERILISED_MALE(STOCK),
    STERILISED_FEMALE(STOCK),
    IUD(STOCK),
    IMPLANT(STOCK),
    ORAL_OR_INJECTED(STOCK),
    CONDOM(STOCK),
    SPERMICIDE(STOCK),
    OTHER_METHOD(STOCK),
    LONG_ACTING_CONTRACEPTION_USERS(STOCK),
    CONTRACEPTION_USERS(STOCK),
    TWO_DAUGHTER_HOUSEHOLDS(STOCK),
    TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION(STOCK),

    /** Valid only-child certificates of mothers who are counted in {@link #MARRIED_WOMEN_ONE_CHILD}. */
    ONLY_CHILD_CERTIFICATES_HELD(STOCK),
    ONLY_CHILD_CERTIFICATES_ISSUED(FLOW),
    /** All certificates issued and not cancelled, whoever holds them (a column of national form 1 of 2008). */
    ONLY_CHILD_CERTIFICATES_VALID(STOCK),

    IN_MIGRANTS(STOCK),
    OUT_MIGRANTS(STOCK),
    MIGRANT_ITEMS_DUE(FLOW),
    MIGRANT_ITEMS_SENT(FLOW),
    MIGRANT_REQUESTS_DUE(FLOW),
    MIGRANT_REQUESTS_ANSWERED(FLOW),
    IN_MIGRANT_WOMEN_18_49(STOCK),
    IN_MIGRANT_CERTIFICATES_CHECKED(STOCK),
    OUT_MIGRANT_WOMEN_18_49(STOCK),
    OUT_MIGRANT_CERTIFICATES_HELD(STOCK),

    HOUSEHOLDS(STOCK),
    PUBLICITY_HOUSEHOLDS(STOCK),
    PERSONS_SURVEYED(FLOW),
    PERSONS_AWARE(FLOW),
    PERSONS_SATISFIED(FLOW),
    ASSOCIATION_MEMBERS(STOCK),

    PAYMENTS_DUE(FLOW),
    PAYMENTS_MADE_ON_TIME(FLOW),
    FILES_CHECKED(FLOW),
    FILES_CORRECT(FLOW);

    /** Whether a measure is found at one moment or adds up over time. */
    public enum Nature { STOCK, FLOW }

    /** Everything else, and whatever is added, opens into totals until it is named here. */
    private static final Set<Measure> OF_PEOPLE = EnumSet.of(OPENING_POPULATION, CLOSING_POPULATION, AVERAGE_POPULATION, DEATHS, BIRTHS,
            BIRTHS_MALE, BIRTHS_FEMALE, BIRTHS_FIRST, BIRTHS_SECOND, BIRTHS_HIGHER, WOMEN_15_49, MARRIED_WOMEN_15_49, MARRIED_WOMEN_NO_CHILD,
            MARRIED_WOMEN_ONE_CHILD, MARRIED_WOMEN_TWO_CHILDREN, MARRIED_WOMEN_MORE_CHILDREN, ONLY_CHILD_CERTIFICATES_HELD, IN_MIGRANTS,
            OUT_MIGRANTS, IN_MIGRANT_WOMEN_18_49, IN_MIGRANT_CERTIFICATES_CHECKED, OUT_MIGRANT_WOMEN_18_49, OUT_MIGRANT_CERTIFICATES_HELD,
            PAYMENTS_DUE, PAYMENTS_MADE_ON_TIME, FILES_CHECKED, FILES_CORRECT);

    private final Nature nature;

    Measure(Nature nature) {
        this.nature = nature;
    }

    /** A stock is counted at the end of the period (the opening population at its start); a flow over all of its days. */
    public Nature nature() {
        return nature;
    }

    /** What it may be opened into. */
    public Opening opensInto() {
        return OF_PEOPLE.contains(this) ? Opening.PEOPLE : Opening.TOTALS;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
