package cunbu.app.indicator;

import cunbu.app.fx.Picture;
import cunbu.app.paper.Table;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import java.util.List;
import java.util.Optional;

/** Fills the lower part of the figures in one of its ways. */
interface Dashboard {

    /** Shows its side of these figures, and asks for what it needs beyond them. @param indicator of the card that is pressed */
    void show(Overview overview, Indicator indicator);

    /** A chart as it is shown, with what it is of; already a text. */
    record Drawing(String title, Picture picture) {
    }

    /** The charts that are shown, for paper; none where there is only a table. On the screen thread. */
    default List<Drawing> drawings() {
        return List.of();
    }

    /** What is shown, as a table for paper; empty while there is nothing yet. */
    Optional<Table> table();
}
