package cunbu.core.activity;

import cunbu.core.history.Fields;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What of a monthly return is looked at again because the register, or the month before, says otherwise. Unknown is compared with nothing. */
public final class ReturnComparison {

    /** Users of each method, as components of the return. */
    public static final List<String> METHODS = List.of("sterilisedMale", "sterilisedFemale", "iud", "implant", "oralOrInjected", "condom", "spermicide",
            "otherMethod");
    private static final List<String> OTHER_STOCKS = List.of("twoDaughterHouseholds", "twoDaughterHouseholdsWithSterilisation", "inMigrantWomen",
            "inMigrantCertificatesChecked", "outMigrantWomen", "outMigrantCertificatesHeld", "publicityHouseholds", "associationMembers");
    /** A change below this is none that anybody need explain, and neither is one of less than a fifth. */
    private static final long SMALL = 10;
    private static final long PART = 5;

    private final MonthlyReturn monthly;
    private final Map<String, Object> now;
    private final ReturnFacts facts;

    private ReturnComparison(MonthlyReturn monthly, ReturnFacts facts) {
        this.monthly = monthly;
        this.now = Fields.of(monthly);
        this.facts = facts;
    }

    /** The users of all methods together; null if none is given. */
    public static Long users(MonthlyReturn monthly) {
        List<Long> given = METHODS.stream().map(method -> (Long) Fields.of(monthly).get(Fields.fieldName(method))).filter(Objects::nonNull).toList();
        return given.isEmpty() ? null : given.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Looked at again: more users of contraception than married women; more households or members than there are; births or deaths other
     * than those registered; a stock that has jumped by ten and a fifth since the month before.
     */
    public static List<Refusal> warnings(MonthlyReturn monthly, ReturnFacts facts) {
        ReturnComparison all = new ReturnComparison(monthly, facts);
        return new Refusals().and(all.users()).and(all.registered()).and(all.jumps()).all();
    }

    private List<Refusal> users() {
        Long users = users(monthly);
        return more(users, facts.marriedWomen()) ? METHODS.stream().filter(method -> now.containsKey(Fields.fieldName(method)))
                .map(method -> Refusal.of(method, "monthly.moreUsersThanWomen", users, facts.marriedWomen())).toList() : List.of();
    }

    private List<Refusal> registered() {
        return new Refusals()
                .when(more(monthly.twoDaughterHouseholds(), facts.households()), "twoDaughterHouseholds", "monthly.moreThanHouseholds", facts.households())
                .when(more(monthly.publicityHouseholds(), facts.households()), "publicityHouseholds", "monthly.moreThanHouseholds", facts.households())
                .when(more(monthly.associationMembers(), facts.population()), "associationMembers", "monthly.moreThanPeople", facts.population())
                .when(other(monthly.birthsReported(), facts.births()), "birthsReported", "monthly.otherBirthsRegistered", facts.births())
                .when(other(monthly.deathsReported(), facts.deaths()), "deathsReported", "monthly.otherDeathsRegistered", facts.deaths())
                .all();
    }

    private List<Refusal> jumps() {
        if (facts.monthBefore() == null) {
            return List.of();
        }
        Map<String, Object> before = Fields.of(facts.monthBefore());
        Refusals jumps = new Refusals();
        for (List<String> stocks : List.of(METHODS, OTHER_STOCKS)) {
            stocks.forEach(stock -> {
                Long then = (Long) before.get(Fields.fieldName(stock));
                jumps.when(jumped(then, (Long) now.get(Fields.fieldName(stock))), stock, "monthly.jumped", then);
            });
        }
        return jumps.all();
    }

    private static boolean jumped(Long before, Long now) {
        if (before == null || now == null) {
            return false;
        }
        long difference = Math.abs(now - before);
        return difference >= SMALL && difference * PART >= before;
    }

    private static boolean more(Long part, Long whole) {
        return part != null && whole != null && part > whole;
    }

    private static boolean other(Long one, Long two) {
        return one != null && two != null && !one.equals(two);
    }
}
