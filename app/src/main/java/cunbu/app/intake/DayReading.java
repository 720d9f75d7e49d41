package cunbu.app.intake;

import cunbu.app.sheet.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and months as spreadsheets and people write them. What could be two days is refused, never guessed. */
final class DayReading {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?(T?0{1,2}:00(:00(\\.0+)?)?)?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}[日号]?|\\d{6}");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2})");
    private static final Pattern NO_DAY = Pattern.compile("\\d{4}年?|\\d{2,4}[-/.年]\\d{1,2}月?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?|(\\d{4})(\\d{2})");

    /** Day 0 of the serial numbers from 61 on (1900-03-01): they count a 29 February 1900 that never was. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** 1910-01-01 and 2100-01-01: numbers outside are no days of this register. Years, 1850 to 2150, lie below. */
    private static final int FIRST_SERIAL = 3654;
    private static final int LAST_SERIAL = 73_051;

    private DayReading() {
    }

    static Reading day(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return Reading.plain(day.value());
        }
        if (cell instanceof Cell.Number number && isSerial(number.value())) {
            return serial(number.value().intValue());
        }
        return written(Words.bare(cell.text()));
    }

    private static Reading written(String text) {
        for (Pattern each : new Pattern[] {YEAR_FIRST, EIGHT}) {
            Matcher match = each.matcher(text);
            if (match.matches()) {
                return onCalendar(number(match, 1), number(match, 2), number(match, 3));
            }
        }
        if (SERIAL.matcher(text).matches() && isSerial(new BigDecimal(text))) {
            return serial(Integer.parseInt(text));
        }
        if (TWO_DIGIT_YEAR.matcher(text).matches()) {
            return Reading.wrong("intake.day.twoDigitYear");
        }
        if (YEAR_LAST.matcher(text).matches()) {
            return Reading.wrong("intake.day.yearLast");
        }
        return Reading.wrong(NO_DAY.matcher(text).matches() ? "intake.day.incomplete" : "intake.day.unreadable");
    }

    private static Reading onCalendar(int year, int month, int day) {
        try {
            return Reading.plain(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Reading.wrong("intake.day.notOnCalendar");
        }
    }

    private static boolean isSerial(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0 && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) < 0;
    }

    /** The cell has lost its date format, so the clerk is shown what was made of it. */
    private static Reading serial(int days) {
        return Reading.repaired(SERIAL_ZERO.plusDays(days), "intake.day.serial");
    }

    static Reading month(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return Reading.plain(YearMonth.from(day.value()));
        }
        Matcher match = MONTH.matcher(Words.bare(cell.text()));
        if (!match.matches()) {
            return Reading.wrong("intake.month.unreadable");
        }
        int first = match.group(1) == null ? 3 : 1;
        int month = number(match, first + 1);
        return month < 1 || month > 12 ? Reading.wrong("intake.month.unreadable") : Reading.plain(YearMonth.of(number(match, first), month));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
