package cunbu.core.quality;

import cunbu.core.history.RecordId;

/** A person as the register lists it. @param household null if the record has none; likewise the relation to the head and the number */
public record Listed(Individual person, RecordId household, String relation, String identity) {
}
