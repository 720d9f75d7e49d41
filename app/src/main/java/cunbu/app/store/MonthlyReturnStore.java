package cunbu.app.store;

import static cunbu.app.store.schema.Tables.MONTHLY_RETURN;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Change;
import cunbu.core.place.AreaCode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;

/** The monthly returns of the villages. */
public final class MonthlyReturnStore extends RecordStore<MonthlyReturn> {

    MonthlyReturnStore(Database database, Journal journal) {
        super(database, journal, MonthlyReturn.class);
    }

    public Optional<MonthlyReturn> of(AreaCode village, YearMonth month) {
        return where(MONTHLY_RETURN.VILLAGE.eq(village.text()), MONTHLY_RETURN.MONTH.eq(month.toString())).stream().findFirst();
    }

    /** All returns of these months, first and last included. */
    public List<MonthlyReturn> between(YearMonth first, YearMonth last) {
        return where(MONTHLY_RETURN.MONTH.between(first.toString(), last.toString()));
    }

    /** Every return of these villages. */
    public List<MonthlyReturn> in(Collection<AreaCode> villages) {
        return among(MONTHLY_RETURN.VILLAGE, villages.stream().map(AreaCode::text).toList());
    }

    public Optional<YearMonth> lastMonth() {
        return database().dsl().select(DSL.max(MONTHLY_RETURN.MONTH)).from(MONTHLY_RETURN).where(MONTHLY_RETURN.LIFE.eq(Change.ALIVE))
                .fetchOptional().map(row -> row.value1()).map(YearMonth::parse);
    }
}
