package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    private static final Period QUARTER = Period.inclusive(LocalDate.of(2009, 7, 1), LocalDate.of(2009, 9, 30));

    private final List<MonthlyReturn> returns = new ArrayList<>();

    @Test
    void aStockIsThatOfTheLastMonth() {
        returned("2009-07", 40, 3);
        returned("2009-08", 41, 3);
        returned("2009-09", 45, 3);

        assertThat(Returns.of(returns, QUARTER).get(Measure.IUD)).contains(new BigDecimal(45));
    }

    @Test
    void aFlowIsTheSumOfAllMonthsAndOfNoOthers() {
        returned("2009-06", 40, 100);
        returned("2009-07", 40, 3);
        returned("2009-08", 41, 4);
        returned("2009-09", 45, 5);
        returned("2009-10", 40, 100);

        assertThat(Returns.of(returns, QUARTER).get(Measure.MIGRANT_ITEMS_DUE)).contains(new BigDecimal(12));
    }

    @Test
    void aMissingMonthMakesTheFlowUnknownAndIsNamed() {
        returned("2009-07", 40, 3);
        returned("2009-09", 45, 5);
        Measures measures = Returns.of(returns, QUARTER);

        assertThat(measures.get(Measure.MIGRANT_ITEMS_DUE)).isEmpty();
        assertThat(measures.reason(Measure.MIGRANT_ITEMS_DUE)).isEqualTo(Note.of("returnMissing", "migrant-items-due", "2009-08"));
        assertThat(measures.get(Measure.IUD)).contains(new BigDecimal(45));
    }

    @Test
    void aFieldLeftEmptyIsUnknown() {
        returned("2009-09", 45, null);
        Measures measures = Returns.of(returns, Period.inclusive(LocalDate.of(2009, 9, 1), LocalDate.of(2009, 9, 30)));

        assertThat(measures.get(Measure.MIGRANT_ITEMS_DUE)).isEmpty();
        assertThat(measures.get(Measure.IMPLANT)).isEmpty();
        assertThat(measures.reason(Measure.LONG_ACTING_CONTRACEPTION_USERS).reason()).isEqualTo("returnMissing");
    }

    @Test
    void aPartOfAMonthHasNoFlow() {
        returned("2009-09", 45, 5);
        Measures measures = Returns.of(returns, Period.inclusive(LocalDate.of(2009, 9, 2), LocalDate.of(2009, 9, 30)));

        assertThat(measures.reason(Measure.MIGRANT_ITEMS_DUE)).isEqualTo(Note.of("notWholeMonths", "migrant-items-due"));
        assertThat(measures.get(Measure.IUD)).contains(new BigDecimal(45));
    }

    private void returned(String month, long iud, Integer itemsDue) {
        Map<String, Object> fields = new HashMap<>(Map.of("village", "530824101001", "month", month, "iud", iud));
        fields.put("migrant_items_due", itemsDue == null ? null : itemsDue.longValue());
        returns.add(Fields.read(MonthlyReturn.class, new RecordId("530824101000-" + "a".repeat(26)), fields));
    }
}
