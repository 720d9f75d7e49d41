package cunbu.app;

import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import java.time.YearMonth;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Screens that any other can open on top of itself. @param returns the monthly returns of a place */
record Screens(Consumer<RecordId> person, Consumer<RecordId> household, BiConsumer<AreaCode, YearMonth> returns) {
}
