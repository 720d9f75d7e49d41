package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.Shares;
import cunbu.core.law.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up an amount month by month: the base with its payers, and what province, city or county put on top. */
final class Tiers {

    private static final Map<String, Payer> TOP_UPS = Map.of("province-top-up", Payer.PROVINCE, "city-top-up", Payer.CITY,
            "county-top-up", Payer.COUNTY);

    private final Case asked;
    private final SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
    private final Map<Shares, BigDecimal> byShares = new LinkedHashMap<>();

    Tiers(Case asked) {
        this.asked = asked;
    }

    /** Adds a sum that is due in a month, borne as {@code payers} of the scheme says on that month's first day. */
    void add(YearMonth month, BigDecimal sum, String payers) {
        add(month, sum, asked.own(payers, Unit.SHARES, month.atDay(1)).value());
    }

    void add(YearMonth month, BigDecimal sum, Shares shares) {
        if (sum.signum() > 0) {
            months.merge(month, sum, BigDecimal::add);
            byShares.merge(shares, sum, BigDecimal::add);
        }
    }

    /** Adds what is put on top of a base that is measured in the same unit, in the month's share of it. */
    void addTopUps(YearMonth month, Unit<BigDecimal> unit) {
        LocalDate first = month.atDay(1);
        TOP_UPS.keySet().stream().sorted().forEach(name -> asked.ownIfAny(name, unit, first).map(InForce::value).ifPresent(sum ->
                add(month, unit == Unit.CNY_PER_YEAR ? Cents.evenly(sum, 12).get(month.getMonthValue() - 1) : sum.setScale(2),
                        new Shares(Map.of(TOP_UPS.get(name).code(), BigDecimal.valueOf(100))))));
    }

    /** The amount for the calendar year of the day asked about. */
    Amount amount(String kind) {
        Map<Payer, BigDecimal> payers = new EnumMap<>(Payer.class);
        byShares.forEach((shares, sum) -> Cents.byShares(sum, shares).forEach((payer, part) -> payers.merge(payer, part, BigDecimal::add)));
        BigDecimal total = months.values().stream().reduce(Cents.of(0), BigDecimal::add);
        return new Amount(asked.on().getYear(), total, kind, months, payers, List.of());
    }
}
