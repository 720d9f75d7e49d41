package cunbu.core.quality;

import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;

/**
 * What a finding is about.
 *
 * @param area   the village; the township or county for what is found only there
 * @param kind   of the record; null if there is none
 * @param record the record to be put right; null for totals that nobody entered as such
 * @param person at whom to look it up; null for a household and for totals
 */
public record Subject(AreaCode area, Kind kind, RecordId record, RecordId person) {

    static Subject of(Individual person) {
        return new Subject(person.area(), Kind.PERSON, person.id(), person.id());
    }

    /** A record that speaks of persons. @param person the first of them that the register has; null if it has none of them */
    static Subject of(Kind kind, RecordId record, Individual person) {
        return person == null ? new Subject(new AreaCode(record.office()), kind, record, null) : new Subject(person.area(), kind, record, person.id());
    }

    static Subject of(Kind kind, RecordId record, AreaCode area) {
        return new Subject(area, kind, record, null);
    }

    static Subject of(AreaCode area) {
        return new Subject(area, null, null, null);
    }
}
