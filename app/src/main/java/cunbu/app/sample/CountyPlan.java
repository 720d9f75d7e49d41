package cunbu.app.sample;

import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Divides the county's totals among its villages. Every township's part follows from the whole, never from itself alone. */
final class CountyPlan {

    /** Sizes of the townships against each other; the seat and the plain are the large ones. */
    private static final Map<String, Double> SIZES = Map.of("101", 1.15, "102", 1.2, "103", 1.1, "104", 1.05, "105", 0.95,
            "106", 1.0, "201", 0.75, "204", 0.8, "205", 0.7, "206", 1.05);

    private final AreaTree tree;
    private final List<Area> villages;
    private final double[] urban;
    private final Map<Stock, int[]> stocks = new EnumMap<>(Stock.class);
    private final Map<Flow, int[][]> flows = new EnumMap<>(Flow.class);
    private final Map<FormStock, int[][]> formStocks = new EnumMap<>(FormStock.class);
    private final Map<FormFlow, int[]> formFlows = new EnumMap<>(FormFlow.class);
    private final Map<LedgerItem, Total[][]> ledger = new EnumMap<>(LedgerItem.class);

    CountyPlan(AreaTree tree, Targets targets) {
        this.tree = tree;
        villages = tree.villages(tree.root().code());
        urban = weights(i -> community(i) ? 0.5 + wobble(i, 7) * 0.2 : 0.005 + wobble(i, 7) * 0.045);
        divideStocks(targets);
        for (int year = 0; year < Years.COUNT; year++) {
            divideFlows(targets, year);
        }
        divideForms(targets);
        for (LedgerItem item : LedgerItem.values()) {
            ledger.put(item, new Total[][] {divide(targets, item, 0), divide(targets, item, 1)});
        }
    }

    List<VillagePlan> villages(AreaCode within) {
        return IntStream.range(0, villages.size()).filter(i -> villages.get(i).code().within(within)).mapToObj(this::village).toList();
    }

    private VillagePlan village(int i) {
        Map<Stock, Integer> mine = new EnumMap<>(Stock.class);
        stocks.forEach((stock, all) -> mine.put(stock, all[i]));
        Map<Flow, int[]> events = new EnumMap<>(Flow.class);
        flows.forEach((flow, years) -> events.put(flow, new int[] {years[0][i], years[1][i]}));
        Map<FormStock, int[]> ends = new EnumMap<>(FormStock.class);
        formStocks.forEach((stock, all) -> ends.put(stock, new int[] {all[0][i], all[1][i], all[2][i]}));
        Map<FormFlow, int[]> months = new EnumMap<>(FormFlow.class);
        formFlows.forEach((flow, cells) -> months.put(flow, Arrays.copyOfRange(cells, i * Years.MONTHS, (i + 1) * Years.MONTHS)));
        Map<LedgerItem, Total[]> deeds = new EnumMap<>(LedgerItem.class);
        ledger.forEach((item, years) -> deeds.put(item, new Total[] {years[0][i], years[1][i]}));
        Area township = tree.find(villages.get(i).code().township()).orElseThrow();
        return new VillagePlan(villages.get(i), township, i, placeInTownship(i), urban[i], mine, events, ends, months, deeds);
    }

    private void divideStocks(Targets targets) {
        divide(targets, Stock.POPULATION, this::size);
        divide(targets, Stock.MARRIED_WOMEN, by(Stock.POPULATION));
        divide(targets, Stock.CHILDLESS, by(Stock.MARRIED_WOMEN));
        divide(targets, Stock.ONE_CHILD_URBAN, i -> of(Stock.MARRIED_WOMEN, i) * urban[i]);
        divide(targets, Stock.ONE_CHILD_RURAL, i -> of(Stock.MARRIED_WOMEN, i) * (1 - urban[i]));
        divide(targets, Stock.THREE_OR_MORE, i -> of(Stock.MARRIED_WOMEN, i) * (1 - urban[i]));
        divide(targets, Stock.TWO_DAUGHTERS, i -> of(Stock.MARRIED_WOMEN, i) - of(Stock.CHILDLESS, i)
                - of(Stock.ONE_CHILD_URBAN, i) - of(Stock.ONE_CHILD_RURAL, i) - of(Stock.THREE_OR_MORE, i));
        divide(targets, Stock.CERTIFICATES_URBAN, by(Stock.ONE_CHILD_URBAN));
        divide(targets, Stock.CERTIFICATES_RURAL, by(Stock.ONE_CHILD_RURAL));
        divide(targets, Stock.ISSUED_URBAN, by(Stock.CERTIFICATES_URBAN));
        divide(targets, Stock.ISSUED_RURAL, by(Stock.CERTIFICATES_RURAL));
        divide(targets, Stock.IN_MIGRANTS, i -> of(Stock.POPULATION, i) * (0.4 + 2 * urban[i]));
        divide(targets, Stock.IN_MIGRANT_WOMEN, by(Stock.IN_MIGRANTS));
        divide(targets, Stock.IN_MIGRANTS_CHECKED, by(Stock.IN_MIGRANT_WOMEN));
        divide(targets, Stock.OUT_MIGRANTS, by(Stock.POPULATION));
        divide(targets, Stock.OUT_MIGRANT_WOMEN, by(Stock.OUT_MIGRANTS));
        divide(targets, Stock.OUT_MIGRANTS_CERTIFIED, by(Stock.OUT_MIGRANT_WOMEN));
        divideBenefits(targets);
    }

    private void divideBenefits(Targets targets) {
        divide(targets, Stock.REWARDED, i -> of(Stock.POPULATION, i) * (1 - urban[i]));
        divide(targets, Stock.ASSISTED, by(Stock.POPULATION));
        divide(targets, Stock.AWARDED_WHOLE, by(Stock.ISSUED_RURAL));
        divide(targets, Stock.AWARDED_HALF, i -> of(Stock.ISSUED_RURAL, i) - of(Stock.AWARDED_WHOLE, i));
        int[] left = IntStream.range(0, villages.size()).map(i -> of(Stock.CERTIFICATES_RURAL, i) - of(Stock.ISSUED_RURAL, i)).toArray();
        for (OnlyChild kind : OnlyChild.values()) {
            divide(targets, kind.stock(), i -> left[i]);
            Arrays.setAll(left, i -> left[i] - of(kind.stock(), i));
        }
        divide(targets, Stock.ONLY_CHILD_PARENTS, by(Stock.CERTIFICATES_RURAL));
        divide(targets, Stock.TWO_DAUGHTER_PARENTS, i -> of(Stock.TWO_DAUGHTERS, i) * (1 - urban[i]));
    }

    private void divideFlows(Targets targets, int year) {
        divide(targets, Flow.FIRST_BIRTHS, year, by(Stock.MARRIED_WOMEN));
        divide(targets, Flow.SECOND_BIRTHS, year, by(Stock.TWO_DAUGHTERS));
        divide(targets, Flow.HIGHER_BIRTHS, year, by(Stock.THREE_OR_MORE));
        IntToDoubleFunction births = i -> of(Flow.FIRST_BIRTHS, year, i) + of(Flow.SECOND_BIRTHS, year, i) + of(Flow.HIGHER_BIRTHS, year, i);
        divide(targets, Flow.BOYS, year, births);
        divide(targets, Flow.OUTSIDE_RULES, year, births);
        divide(targets, Flow.FIRST_BORN_DEATHS, year, i -> of(Flow.FIRST_BIRTHS, year, i));
        divide(targets, Flow.SECOND_BORN_DEATHS, year, i -> of(Flow.SECOND_BIRTHS, year, i));
        for (Flow flow : List.of(Flow.DEATHS, Flow.MOVED_IN, Flow.MOVED_OUT, Flow.LATE_REPORTS)) {
            divide(targets, flow, year, by(Stock.POPULATION));
        }
    }

    private void divideForms(Targets targets) {
        for (FormStock stock : FormStock.values()) {
            int[] ends = targets.of(stock);
            int[][] parts = new int[ends.length][];
            for (int i = 0; i < ends.length; i++) {
                parts[i] = Shares.of(ends[i], weights(by(stock.basis())));
            }
            formStocks.put(stock, parts);
        }
        for (FormFlow flow : FormFlow.values()) {
            int[] cells = new int[villages.size() * Years.MONTHS];
            for (int year = 0; year < Years.COUNT; year++) {
                divide(targets.of(flow, year), flow, year, cells);
            }
            formFlows.put(flow, cells);
        }
    }

    /** Among the twelve months of all villages at once, so that no month holds more of a part than of its whole. */
    private void divide(int total, FormFlow flow, int year, int[] cells) {
        int[] whole = flow.whole() == null ? null : formFlows.get(flow.whole());
        double[] weights = new double[villages.size() * 12];
        for (int i = 0; i < weights.length; i++) {
            int village = i / 12;
            weights[i] = whole == null ? of(Stock.POPULATION, village) * (0.7 + wobble(village, i + 31 * year) * 0.6) : whole[cell(i, year)];
        }
        int[] parts = Shares.of(total, weights);
        for (int i = 0; i < parts.length; i++) {
            cells[cell(i, year)] = parts[i];
        }
    }

    /** Steps of an item among villages; what townships did goes to the first village of each. */
    private Total[] divide(Targets targets, LedgerItem item, int year) {
        Total whole = targets.of(item, year);
        IntToDoubleFunction basis = item.basis() != null ? i -> ledger.get(item.basis())[year][i].value()
                : item == LedgerItem.ASSOCIATIONS ? i -> villages.size() + of(Stock.POPULATION, i) / 1e4 : by(Stock.POPULATION);
        int[] steps = Shares.of(whole.value() / item.step(), weights(i -> item.isOfTownships() ? ofTownship(basis, i) : basis.applyAsDouble(i)));
        return Arrays.stream(steps).mapToObj(each -> new Total(each * item.step(), whole.qualifier())).toArray(Total[]::new);
    }

    private double ofTownship(IntToDoubleFunction basis, int i) {
        AreaCode township = villages.get(i).code().township();
        return placeInTownship(i) > 0 ? 0
                : IntStream.range(0, villages.size()).filter(each -> villages.get(each).code().within(township)).mapToDouble(basis).sum();
    }

    private static int cell(int i, int year) {
        return i / 12 * Years.MONTHS + year * 12 + i % 12;
    }

    private void divide(Targets targets, Stock stock, IntToDoubleFunction weight) {
        stocks.put(stock, Shares.of(targets.of(stock), weights(weight)));
    }

    private void divide(Targets targets, Flow flow, int year, IntToDoubleFunction weight) {
        flows.computeIfAbsent(flow, any -> new int[Years.COUNT][])[year] = Shares.of(targets.of(flow, year), weights(weight));
    }

    private double[] weights(IntToDoubleFunction weight) {
        return IntStream.range(0, villages.size()).mapToDouble(weight).toArray();
    }

    private IntToDoubleFunction by(Stock stock) {
        return i -> of(stock, i);
    }

    private int of(Stock stock, int i) {
        return stocks.get(stock)[i];
    }

    private int of(Flow flow, int year, int i) {
        return flows.get(flow)[year][i];
    }

    private double size(int i) {
        double township = SIZES.getOrDefault(villages.get(i).code().text().substring(6, 9), 1.0);
        return township * (community(i) ? 1.9 : 1.0) * (0.75 + wobble(i, 3) * 0.5);
    }

    /** A neighbourhood committee, by the last three digits of its code (001 to 199). */
    private boolean community(int i) {
        return villages.get(i).code().text().charAt(9) < '2';
    }

    private int placeInTownship(int i) {
        AreaCode township = villages.get(i).code().township();
        return (int) villages.subList(0, i).stream().filter(area -> area.code().within(township)).count();
    }

    /** Between 0 and 1, always the same for that village: the county looks alike under every seed. */
    private double wobble(int i, int salt) {
        return Math.floorMod((villages.get(i).code().text() + salt).hashCode() * 0x9E3779B9L >>> 8, 1000L) / 1000.0;
    }
}
