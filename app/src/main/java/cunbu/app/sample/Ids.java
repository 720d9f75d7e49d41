package cunbu.app.sample;

import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Names for the records of one village and their changes, in the order in which they are entered: every village of a township has
 * its own day of entry, and within it every record its own 400 milliseconds, so that names and stamps of a township only rise.
 */
final class Ids {

    private static final HexFormat HEX = HexFormat.of();
    private static final Instant FIRST_DAY = Instant.parse("2009-10-08T00:00:00Z");
    private static final long DAY = 86_400_000L;
    private static final long STEP = 400;
    private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int TIME_DIGITS = 10;
    private static final int DIGITS_IN_ALL = 26;

    private final String office;
    private final Dice dice;
    private final long day;
    private long entered;

    Ids(VillagePlan plan, Dice dice) {
        this.dice = dice;
        office = plan.area().code().township().text();
        day = FIRST_DAY.toEpochMilli() + plan.inTownship() * DAY;
    }

    /** A name whose beginning is the time of entry. */
    RecordId next() {
        entered++;
        StringBuilder text = new StringBuilder(office).append('-');
        for (int i = TIME_DIGITS - 1; i >= 0; i--) {
            text.append(digit(time() >>> 5 * i));
        }
        long bits = dice.bits();
        for (int i = TIME_DIGITS; i < DIGITS_IN_ALL; i++) {
            text.append(digit(bits));
            bits = i == TIME_DIGITS + 7 ? dice.bits() : bits >>> 5;
        }
        return new RecordId(text.toString());
    }

    ChangeId change() {
        return new ChangeId(HEX.toHexDigits(dice.bits()) + HEX.toHexDigits(dice.bits()));
    }

    /** When the record that was named last was entered. */
    Stamp stamp() {
        return Stamp.of(Instant.ofEpochMilli(time()), 0, office);
    }

    private long time() {
        return day + entered * STEP;
    }

    private static char digit(long bits) {
        return DIGITS.charAt((int) (bits & 31));
    }
}
