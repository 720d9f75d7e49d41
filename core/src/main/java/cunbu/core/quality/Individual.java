package cunbu.core.quality;

import cunbu.core.history.RecordId;
import cunbu.core.person.Marital;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * What the checks need to know of a person: neither name nor number, so that a whole county fits into memory.
 *
 * @param village null if the record has none
 */
public record Individual(RecordId id, Sex sex, LocalDate bornOn, LocalDate diedOn, AreaCode village, Presence presence, Marital marital) {

    /** The village, or the office that made the record. */
    AreaCode area() {
        return village == null ? new AreaCode(id.office()) : village;
    }

    /** Whether the person lives and is registered here. */
    public boolean resident() {
        return diedOn == null && presence == Presence.REGISTERED;
    }
}
