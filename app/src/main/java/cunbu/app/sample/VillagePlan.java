package cunbu.app.sample;

import cunbu.core.place.Area;
import java.util.Map;

/**
 * One village's share of the county's totals.
 *
 * @param number     the village's place among all villages of the county, from 0
 * @param inTownship its place among those of its township, from 0
 * @param urban      the part of its people who are not registered as agricultural
 */
record VillagePlan(Area area, Area township, int number, int inTownship, double urban, Map<Stock, Integer> stocks,
                   Map<Flow, int[]> flows, Map<FormStock, int[]> formStocks, Map<FormFlow, int[]> formFlows, Map<LedgerItem, Total[]> ledger) {

    int of(Stock stock) {
        return stocks.get(stock);
    }

    int of(Flow flow, int year) {
        return flows.get(flow)[year];
    }

    int births(int year) {
        return of(Flow.FIRST_BIRTHS, year) + of(Flow.SECOND_BIRTHS, year) + of(Flow.HIGHER_BIRTHS, year);
    }

    int oneChild() {
        return of(Stock.ONE_CHILD_URBAN) + of(Stock.ONE_CHILD_RURAL);
    }

    int twoChildren() {
        return of(Stock.MARRIED_WOMEN) - of(Stock.CHILDLESS) - oneChild() - of(Stock.THREE_OR_MORE);
    }

    /** Rural certificates of before whose child is of age. */
    int grownOnlyChildren() {
        int minors = 0;
        for (OnlyChild kind : OnlyChild.values()) {
            minors += of(kind.stock());
        }
        return of(Stock.CERTIFICATES_RURAL) - of(Stock.ISSUED_RURAL) - minors;
    }

    /** At the end of that month: on the straight line between the ends of September before and after it. */
    long of(FormStock stock, int month) {
        int[] ends = formStocks.get(stock);
        int year = month / 12;
        int of12 = month % 12 + 1;
        return Math.round(ends[year] + (ends[year + 1] - ends[year]) * of12 / 12.0);
    }

    /** What a township did is the share of its first village. */
    Total of(LedgerItem item, int year) {
        return ledger.get(item)[year];
    }

    long of(FormFlow flow, int month) {
        return formFlows.get(flow)[month];
    }
}
