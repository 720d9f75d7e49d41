package cunbu.app.indicator;

import cunbu.app.paper.Table;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Overview;
import java.util.Optional;

/** Fills the lower part of the figures in one of its ways. */
interface Dashboard {

    /** Shows its side of these figures, and asks for what it needs beyond them. @param indicator of the card that is pressed */
    void show(Overview overview, Indicator indicator);

    /** What is shown, as a table for paper; empty while there is nothing yet. */
    Optional<Table> table();
}
