package cunbu.app.intake;

import static cunbu.app.intake.SheetField.AREA;
import static cunbu.app.intake.SheetField.HELD_ON;
import static cunbu.app.intake.SheetField.ITEM;
import static cunbu.app.intake.SheetField.KIND;
import static cunbu.app.intake.SheetField.MATERIALS;
import static cunbu.app.intake.SheetField.NOTE;
import static cunbu.app.intake.SheetField.OTHER_ITEM;
import static cunbu.app.intake.SheetField.PARTICIPANTS;
import static cunbu.app.intake.SheetField.PLACE;
import static cunbu.app.intake.SheetField.QUALIFIER;
import static cunbu.app.intake.SheetField.VALUE;

import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityRules;
import cunbu.core.activity.Amount;
import cunbu.core.activity.Qualifier;
import cunbu.core.place.AreaCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes lines of the activity ledger. A row without an area is the office's own; a line is known by area, day, kind, item and place. */
final class ActivityRows implements RowTaker {

    private final Draft draft;
    private final OncePerSheet once = new OncePerSheet();

    ActivityRows(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void take(ReadRow row) {
        if (!row.has(HELD_ON) || !row.has(KIND) || !row.has(ITEM)) {
            return;
        }
        Activity before = draft.activitiesOf.get(row.or(AREA, draft.office)).stream().filter(each -> isMeant(each, row))
                .min(Comparator.comparing(Activity::isStruckOut)).orElse(null);
        Sketch<Activity> sketch = laid(row, before);
        Activity after = sketch.made();
        row.obey(ActivityRules.refusals(after, draft.office, draft.today), Map.of());
        once.refuseSecond(row, ITEM, after.id(), !after.equals(before));
        if (!row.isRefused()) {
            once.remember(row, after.id());
            sketch.put(draft.activities, row);
            row.warn(ActivityRules.warnings(after, List.of(), draft.today), Map.of());
        }
    }

    private Sketch<Activity> laid(ReadRow row, Activity before) {
        AreaCode area = row.or(AREA, draft.office);
        Amount participants = row.get(PARTICIPANTS);
        return Sketch.of(Activity.class, before, draft).take(row, HELD_ON, KIND, PLACE, MATERIALS, NOTE).set("area", area)
                .set("item", item(row)).set("other_item", words(row)).set("value", row.has(VALUE) ? row.<Amount>get(VALUE).value() : null)
                .set("qualifier", qualifier(row)).set("participants", participants == null ? null : participants.value());
    }

    private static boolean isMeant(Activity line, ReadRow row) {
        return Objects.equals(line.heldOn(), row.day(HELD_ON)) && line.kind() == row.get(KIND) && line.item() == item(row)
                && Objects.equals(line.otherItem(), words(row)) && Objects.equals(line.place(), row.get(PLACE));
    }

    /** Words that name no known item are an item of their own. */
    private static ActivityItem item(ReadRow row) {
        Object item = row.get(ITEM);
        return item instanceof ActivityItem known ? known : ActivityItem.OTHER;
    }

    private static String words(ReadRow row) {
        Object item = row.get(ITEM);
        return item instanceof String words ? words : row.get(OTHER_ITEM);
    }

    /** What its own column says; where that and the number contradict each other, the row is refused. */
    private static Qualifier qualifier(ReadRow row) {
        Amount amount = row.get(VALUE);
        Qualifier said = row.get(QUALIFIER);
        Qualifier written = amount == null ? Qualifier.EXACT : amount.qualifier();
        if (said != null && written != Qualifier.EXACT && said != written) {
            row.refuse(QUALIFIER, "intake.qualifier.contradicts");
        }
        return said == null ? written : said;
    }
}
