package cunbu.app.activity;

import cunbu.app.fx.Texts;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.Qualifier;

/** Words the numbers of the ledger; the screen, the command line and the sheets say the same. */
public final class ActivityWords {

    private final Texts texts;

    public ActivityWords(Texts texts) {
        this.texts = texts;
    }

    /** The item, or the line's own words for it. */
    public String item(ActivityItem item, String otherItem) {
        return item == ActivityItem.OTHER && otherItem != null ? otherItem : texts.of(item);
    }

    /** The item with what it is counted in. */
    String itemInUnit(ActivityItem item, String otherItem) {
        return item == null || item == ActivityItem.OTHER ? item(item, otherItem) : texts.get("activity.itemInUnit", texts.of(item), texts.of(item.unit()));
    }

    /** A number with how sure it is, such as "500 以上"; empty where there is none. */
    public String number(Long value, Qualifier qualifier) {
        if (value == null) {
            return "";
        }
        return switch (qualifier == null ? Qualifier.EXACT : qualifier) {
            case EXACT -> String.valueOf(value);
            case AT_LEAST -> texts.get("activity.atLeast", value);
            case ABOUT -> texts.get("activity.about", value);
        };
    }

    public String unit(ActivityItem item) {
        return item == null ? "" : texts.of(item.unit());
    }
}
