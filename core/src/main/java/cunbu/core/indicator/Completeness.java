package cunbu.core.indicator;

/**
 * How complete and how prompt the records of a place are; sums over places add up.
 *
 * @param returnsDue           monthly returns whose last day has passed
 * @param returnsReceived      of those due, the ones that are here
 * @param returnsInTime        of those received, the ones that came by the last day
 * @param returnsDayUnknown    of those received, the ones of which nobody noted when they came
 * @param births               births of the period
 * @param birthsInTime         of those, registered within 30 days of the birth
 * @param birthsDayUnknown     of those, without the day on which they were registered
 * @param persons              registered population at the end of the period
 * @param withoutBirthDate     of those, whose day of birth is not known
 * @param withoutIdentity      of those, without an identity number
 */
public record Completeness(long returnsDue, long returnsReceived, long returnsInTime, long returnsDayUnknown,
                           long births, long birthsInTime, long birthsDayUnknown,
                           long persons, long withoutBirthDate, long withoutIdentity) {

    public static final Completeness NOTHING = new Completeness(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Within how many days a birth is registered in time. */
    public static final int DAYS_FOR_A_BIRTH = 30;

    public static Completeness ofReturns(long due, long received, long inTime, long dayUnknown) {
        return new Completeness(due, received, inTime, dayUnknown, 0, 0, 0, 0, 0, 0);
    }

    public static Completeness ofBirths(long births, long inTime, long dayUnknown) {
        return new Completeness(0, 0, 0, 0, births, inTime, dayUnknown, 0, 0, 0);
    }

    public static Completeness ofPersons(long persons, long withoutBirthDate, long withoutIdentity) {
        return new Completeness(0, 0, 0, 0, 0, 0, 0, persons, withoutBirthDate, withoutIdentity);
    }

    public Completeness plus(Completeness other) {
        return new Completeness(returnsDue + other.returnsDue, returnsReceived + other.returnsReceived, returnsInTime + other.returnsInTime,
                returnsDayUnknown + other.returnsDayUnknown, births + other.births, birthsInTime + other.birthsInTime,
                birthsDayUnknown + other.birthsDayUnknown, persons + other.persons, withoutBirthDate + other.withoutBirthDate,
                withoutIdentity + other.withoutIdentity);
    }

    public Rate received() {
        return Rate.of(returnsReceived, returnsDue);
    }

    /** Of the returns of which it is known; one that never came was not in time. */
    public Rate inTime() {
        return Rate.of(returnsInTime, returnsDue - returnsDayUnknown);
    }

    /** Of the births of which it is known. */
    public Rate registeredInTime() {
        return Rate.of(birthsInTime, births - birthsDayUnknown);
    }

    public Rate lackingBirthDate() {
        return Rate.of(withoutBirthDate, persons);
    }

    public Rate lackingIdentity() {
        return Rate.of(withoutIdentity, persons);
    }
}
