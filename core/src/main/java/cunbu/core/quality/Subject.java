package cunbu.core.quality;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.YearMonth;

/**
 * What a finding is about.
 *
 * @param area   the village; the township or county for what is found only there
 * @param kind   of the record; null if there is none
 * @param record the record to be put right; null for totals that nobody entered as such
 * @param person at whom to look it up; null for a household and for totals
 * @param period the days that a total speaks of; null for records of persons and households
 */
public record Subject(AreaCode area, Kind kind, RecordId record, RecordId person, Period period) {

    static Subject of(Individual person) {
        return new Subject(person.area(), Kind.PERSON, person.id(), person.id(), null);
    }

    /** A record that speaks of persons. @param person the first of them that the register has; null if it has none of them */
    static Subject of(Kind kind, RecordId record, Individual person) {
        return person == null ? of(kind, record, new AreaCode(record.office())) : new Subject(person.area(), kind, record, person.id(), null);
    }

    static Subject of(Kind kind, RecordId record, AreaCode area) {
        return new Subject(area, kind, record, null, null);
    }

    static Subject of(MonthlyReturn of) {
        return new Subject(of.village(), Kind.MONTHLY_RETURN, of.id(), null, months(of.month(), of.month()));
    }

    /** A total that nobody entered as such. */
    static Subject of(AreaCode area, Period period) {
        return new Subject(area, null, null, null, period);
    }

    /** The same where a village keeps the record, whoever it speaks of. @param village null if it has none */
    Subject keptIn(AreaCode village) {
        return village == null ? this : new Subject(village, kind, record, person, period);
    }

    /** Whole months, both inside. */
    static Period months(YearMonth first, YearMonth last) {
        return Period.inclusive(first.atDay(1), last.atEndOfMonth());
    }
}
