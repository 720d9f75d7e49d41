package cunbu.app.sample;

import cunbu.core.migrant.Direction;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/** A migrant's time away from the place of registration. */
record Stay(Human person, Direction direction, AreaCode otherArea, LocalDate from, LocalDate to, boolean certified) {
}
