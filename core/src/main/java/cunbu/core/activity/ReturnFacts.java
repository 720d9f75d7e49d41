package cunbu.core.activity;

/**
 * What the register knows beside a village's return. Null: unknown.
 *
 * @param monthBefore  the village's return of the month before
 * @param births       registered births of the month
 * @param deaths       registered deaths of the month
 * @param marriedWomen registered married women of 15 to 49 at its end
 * @param households   registered households at its end
 * @param population   registered persons at its end
 */
public record ReturnFacts(MonthlyReturn monthBefore, Long births, Long deaths, Long marriedWomen, Long households, Long population) {

    public static final ReturnFacts NONE = new ReturnFacts(null, null, null, null, null, null);
}
