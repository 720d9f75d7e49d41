package cunbu.core.activity;

import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold before a line of the activity ledger is written. */
public final class ActivityRules {

    /** In characters. */
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 200;
    private static final long MOST = 100_000_000;
    private static final int LATE_YEARS = 3;
    private static final Set<Level> PLACES = Set.of(Level.VILLAGE, Level.TOWNSHIP, Level.COUNTY);
    /** The digits of an identity number, however they are spaced. */
    private static final Pattern IDENTITY = Pattern.compile("(\\d[\\s-]*){15}");

    private ActivityRules() {
    }

    /**
     * Refused: what is missing; an area that is none of the office's or above a county; a day in the future; an item that the kind does not
     * have; an item of one's own without words, or words where the item has its own; a number below 0 or above a hundred million; texts with
     * an identity number in them, because the ledger names nobody; a line struck out without a reason.
     *
     * @param office whose register it is
     */
    public static List<Refusal> refusals(Activity activity, AreaCode office, LocalDate today) {
        boolean own = activity.item() == ActivityItem.OTHER;
        return new Refusals()
                .when(activity.area() == null, "area", "activity.areaMissing")
                .when(activity.area() != null && (!PLACES.contains(activity.area().level()) || !activity.area().within(office)), "area",
                        "activity.notOfThisOffice")
                .when(activity.heldOn() == null, "heldOn", "activity.heldOnMissing")
                .when(activity.heldOn() != null && activity.heldOn().isAfter(today), "heldOn", "activity.inFuture")
                .when(activity.kind() == null, "kind", "activity.kindMissing")
                .when(activity.item() == null, "item", "activity.itemMissing")
                .when(activity.kind() != null && activity.item() != null && !activity.item().belongsTo(activity.kind()), "item", "activity.itemOfAnotherKind")
                .when(own && PlainText.isBlank(activity.otherItem()), "otherItem", "activity.wordsMissing")
                .when(!own && activity.item() != null && activity.otherItem() != null, "otherItem", "activity.wordsForAKnownItem")
                .when(activity.value() == null, "value", "activity.valueMissing")
                .and(number("value", activity.value()))
                .and(number("participants", activity.participants()))
                .and(text("otherItem", activity.otherItem(), LONGEST_NAME))
                .and(text("place", activity.place(), LONGEST_NAME))
                .and(text("materials", activity.materials(), LONGEST_TEXT))
                .and(text("note", activity.note(), LONGEST_TEXT))
                .when(activity.isStruckOut() && activity.struckOut().isBlank(), "struckOut", "activity.reasonMissing")
                .and(text("struckOut", activity.struckOut(), LONGEST_TEXT))
                .all();
    }

    /**
     * Looked at again: a number of 0; a day more than three years ago; the same number of the same area and day once more; a stock that is
     * also counted for an area around this one or inside it, so that a sum would hold it twice.
     *
     * @param alike lines of the same kind and item, at least those of this area, of those around it and of those inside it
     */
    public static List<Refusal> warnings(Activity activity, Collection<Activity> alike, LocalDate today) {
        if (activity.isStruckOut()) {
            return List.of();
        }
        List<Activity> others = alike.stream().filter(each -> !each.id().equals(activity.id()) && !each.isStruckOut()).toList();
        boolean twice = others.stream().anyMatch(each -> sameDay(activity, each) && Objects.equals(each.value(), activity.value()));
        boolean nested = activity.item() != null && activity.item().isStock() && others.stream().anyMatch(each -> nested(activity.area(), each.area()));
        return new Refusals()
                .when(activity.value() != null && activity.value() == 0, "value", "activity.nothingCounted")
                .when(activity.heldOn() != null && activity.heldOn().isBefore(today.minusYears(LATE_YEARS)), "heldOn", "activity.longAgo")
                .when(twice, "value", "activity.perhapsTwice")
                .when(nested, "area", "activity.alsoCountedInside")
                .all();
    }

    private static boolean nested(AreaCode one, AreaCode other) {
        return one != null && other != null && !one.equals(other) && (one.within(other) || other.within(one));
    }

    private static boolean sameDay(Activity one, Activity other) {
        return Objects.equals(one.area(), other.area()) && Objects.equals(one.heldOn(), other.heldOn())
                && Objects.equals(one.otherItem(), other.otherItem());
    }

    private static List<Refusal> number(String field, Long number) {
        return new Refusals()
                .when(number != null && number < 0, field, "activity.negative")
                .when(number != null && number > MOST, field, "activity.tooMuch")
                .all();
    }

    private static List<Refusal> text(String field, String text, int longest) {
        boolean person = text != null && IDENTITY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
        return new Refusals().and(PlainText.refusals(field, text, longest)).when(person, field, "activity.namesSomebody").all();
    }
}
