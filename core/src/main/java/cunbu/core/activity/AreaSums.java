package cunbu.core.activity;

import cunbu.core.place.AreaCode;
import java.util.List;

/** The sums of one area, with all areas inside it. */
public record AreaSums(AreaCode area, List<ItemSum> sums) {

    public AreaSums {
        sums = List.copyOf(sums);
    }
}
