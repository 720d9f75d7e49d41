package cunbu.app.intake;

import static cunbu.app.intake.SheetField.MONTH;
import static cunbu.app.intake.SheetField.REPORTED_ON;
import static cunbu.app.intake.SheetField.VILLAGE;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.MonthlyReturnRules;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Takes the villages' monthly totals. */
final class MonthlyRows implements RowTaker {

    private final Draft draft;
    private final OncePerSheet once = new OncePerSheet();

    MonthlyRows(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void take(ReadRow row) {
        if (!row.has(MONTH) || !row.has(VILLAGE)) {
            return;
        }
        YearMonth month = row.get(MONTH);
        MonthlyReturn before = draft.returnsOf.get(row.get(VILLAGE)).stream().filter(each -> month.equals(each.month())).findFirst().orElse(null);
        Sketch<MonthlyReturn> sketch = Sketch.of(MonthlyReturn.class, before, draft).take(row, VILLAGE, MONTH, REPORTED_ON)
                .take(row, SheetField.counts().toArray(SheetField[]::new));
        MonthlyReturn after = sketch.made();
        row.obey(MonthlyReturnRules.refusals(after, Optional.ofNullable(before), draft.today), Map.of());
        once.refuseSecond(row, MONTH, after.id(), !after.equals(before));
        if (!row.isRefused()) {
            once.remember(row, after.id());
            sketch.put(draft.returns, row);
            row.warn(MonthlyReturnRules.warnings(after, draft.today), Map.of());
        }
    }
}
