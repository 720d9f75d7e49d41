package cunbu.app.sample;

import cunbu.core.place.AreaCode;
import java.util.List;

/** Where people come from and go to, by today's area codes, and the regions that their identity numbers began with. */
final class Places {

    static final String COUNTY = "530824";
    /** The county's code until 2002; most grown-ups' numbers begin with it. */
    static final String COUNTY_BEFORE = "532725";

    private static final List<String> AROUND = List.of("530802", "530821", "530822", "530823", "530825", "530828", "530921", "530922", "530925");
    private static final List<String> FAR = List.of("530112", "530324", "530326", "530423", "532801", "532822", "440306", "441900", "330324",
            "510525", "522401", "430524");
    private static final List<String> AROUND_BEFORE = List.of("532724", "532726", "532722", "532723", "532727", "532729", "532701");
    private static final List<String> FAR_BEFORE = List.of("530324", "530326", "533522", "533523", "510525", "522401", "430524", "532129", "532822");

    private Places() {
    }

    static AreaCode countyAround(Dice dice) {
        return code(dice.pick(AROUND));
    }

    static AreaCode far(Dice dice) {
        return code(dice.pick(dice.chance(0.35) ? AROUND : FAR));
    }

    /** Regions of identity numbers of people born elsewhere, the nearer ones first; never this county's own. */
    static List<String> regionsElsewhere(Dice dice) {
        return dice.shuffled(dice.chance(0.6) ? AROUND_BEFORE : FAR_BEFORE);
    }

    static List<String> regionsAround() {
        return AROUND_BEFORE;
    }

    private static AreaCode code(String county) {
        return new AreaCode(county + "000000");
    }
}
