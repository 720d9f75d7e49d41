package cunbu.core.letter;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;

/**
 * Something that an office did with a letter.
 *
 * @param handedTo the office that the county hands it on to; null for what else is done
 * @param seal     what it did, signed by that office
 */
public record LetterEvent(RecordId id, RecordId letter, AreaCode handedTo, String seal) implements Recorded {
}
