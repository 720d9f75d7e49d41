package cunbu.app.sample;

import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells the records of the practice county, village by village, with only one village in memory. Counting them gives the figures of
 * the county's report for the statistical years 2008 and 2009; the same seed tells the same, and a part of the county the same
 * as the whole tells of it.
 */
public final class InventedCounty {

    /** The seed of the practice county that everybody has. */
    public static final long USUAL_SEED = 2009;

    private final CountyPlan plan;
    private final long seed;

    /** @param scale how many times as many of everything the county is to have, from 1 */
    public InventedCounty(AreaTree tree, int scale, long seed) {
        plan = new CountyPlan(tree, new Targets(scale));
        this.seed = seed;
    }

    /** Villages of an area, in the order in which they are told. */
    public List<AreaCode> villages(AreaCode within) {
        return plan.villages(within).stream().map(village -> village.area().code()).toList();
    }

    /** Tells every record of that area, which is the county or inside it; nothing before what it refers to. */
    public void tell(AreaCode area, Consumer<Entry> desk) {
        plan.villages(area).forEach(village -> tell(village, desk));
    }

    private void tell(VillagePlan of, Consumer<Entry> desk) {
        Village village = new Village(of, seed);
        new YoungFamilies(village).found();
        Movers movers = new Movers(village);
        movers.comeWithFamilies();
        Offspring offspring = new Offspring(village, movers.leave());
        offspring.joinGrownChildren();
        new Elders(village, offspring).settle();
        movers.comeAlone();
        new Deaths(village).happen();
        new Homes(village).arrange();
        new Migrants(village).leaveAndCome();
        new Particulars(village).tell();
        new Findings(village).tell();
        new Schools(village).tell();
        new Disabilities(village).tell();
        new Applications(village).tell();
        new Names(village).give();
        new Identities(village).give();
        new Scribe(village, new Ids(of, village.dice), desk).write();
    }
}
