package cunbu.app.store;

import static cunbu.app.store.schema.Tables.MONTHLY_RETURN;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.place.AreaCode;
import java.time.YearMonth;
import java.util.Optional;

/** The monthly returns of the villages. */
public final class MonthlyReturnStore extends RecordStore<MonthlyReturn> {

    MonthlyReturnStore(Database database, Journal journal) {
        super(database, journal, MonthlyReturn.class);
    }

    public Optional<MonthlyReturn> of(AreaCode village, YearMonth month) {
        return where(MONTHLY_RETURN.VILLAGE.eq(village.text()), MONTHLY_RETURN.MONTH.eq(month.toString())).stream().findFirst();
    }
}
