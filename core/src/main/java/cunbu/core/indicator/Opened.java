package cunbu.core.indicator;

import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands behind one side of a figure: the people, or the totals of villages.
 *
 * @param count the number that was opened, the sum of the shares; null if the figure's number is not known. Of what was left out: how many
 * @param items in the order of their villages
 * @param notes why the number is missing or must be read with care
 */
public record Opened(Indicator indicator, Side side, AreaCode area, Period period, BigDecimal count, List<Item> items, List<Note> notes) {

    /**
     * A record that is counted or left out, or the total of a village.
     *
     * @param record  what is counted, a person or a birth, say; null for a village's total
     * @param person  whom to look at; null for a village's total, and where the register does not have the person
     * @param village where it is counted; of what is left out, the village that keeps the record
     * @param share   how much of the number it is: one; a half in an average; below zero for a loss; a village's total; null if that is missing
     * @param reason  why it was left out; null if it was not
     * @param missing why a village's total is missing; null if it is not
     */
    public record Item(RecordId record, RecordId person, AreaCode village, BigDecimal share, LeftOut reason, Note missing) {
    }

    public Opened {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** How many were left out for which reason. */
    public Map<LeftOut, Integer> reasons() {
        Map<LeftOut, Integer> reasons = new EnumMap<>(LeftOut.class);
        items.stream().filter(item -> item.reason() != null).forEach(item -> reasons.merge(item.reason(), 1, Integer::sum));
        return reasons;
    }
}
