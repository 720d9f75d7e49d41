package cunbu.core.letter;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;

/**
 * A letter from one office to another, carried by the county.
 *
 * @param addressee to whom its author wrote it
 * @param seal      all that it says, signed by its author
 */
public record Letter(RecordId id, AreaCode addressee, String seal) implements Recorded {
}
