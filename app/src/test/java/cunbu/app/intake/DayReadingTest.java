package cunbu.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.intake.Reading.Outcome;
import cunbu.app.sheet.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReadingTest {

    private static final LocalDate MARCH = LocalDate.of(2009, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2009-03-01", "2009-3-1", "2009/3/1", "2009.3.1", "20090301", "2009年3月1日", " 2009 年 03 月 01 日 ", "２００９－３－１",
            "2009-03-01 00:00:00", "2009-03-01T00:00"})
    void aDayIsReadInEveryUsualForm(String written) {
        assertThat(DayReading.day(Cell.of(written))).isEqualTo(Reading.plain(MARCH));
    }

    @Test
    void aDayOfAWorkbookIsTakenAsItIs() {
        assertThat(DayReading.day(new Cell.Day(MARCH))).isEqualTo(Reading.plain(MARCH));
    }

    @Test
    void aNumberThatHasLostItsDateFormatIsShownAsRepaired() {
        assertThat(DayReading.day(number("39873"))).isEqualTo(Reading.repaired(MARCH, "intake.day.serial"));
        assertThat(DayReading.day(Cell.of("39873"))).isEqualTo(Reading.repaired(MARCH, "intake.day.serial"));
        assertThat(DayReading.day(number("3654"))).isEqualTo(Reading.repaired(LocalDate.of(1910, 1, 1), "intake.day.serial"));
    }

    @Test
    void eightDigitsAreADayEvenAsANumber() {
        assertThat(DayReading.day(number("20090301"))).isEqualTo(Reading.plain(MARCH));
    }

    @ParameterizedTest
    @CsvSource({
            "09-03-01, intake.day.twoDigitYear", "9年3月1日, intake.day.unreadable", "090301, intake.day.twoDigitYear",
            "3/1/2009, intake.day.yearLast", "01.03.2009, intake.day.yearLast",
            "2009, intake.day.incomplete", "2009-03, intake.day.incomplete", "2009年3月, intake.day.incomplete",
            "2009-02-29, intake.day.notOnCalendar", "20091301, intake.day.notOnCalendar", "2009/0/1, intake.day.notOnCalendar",
            "不详, intake.day.unreadable", "2009-03-01 10:30, intake.day.unreadable", "99999, intake.day.unreadable"})
    void whatIsNoDayOrCouldBeTwoIsRefused(String written, String code) {
        assertThat(DayReading.day(Cell.of(written)).code()).isEqualTo(code);
        assertThat(DayReading.day(Cell.of(written)).outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aYearAsANumberIsNoSerialNumber() {
        assertThat(DayReading.day(number("2009")).code()).isEqualTo("intake.day.incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-09", "2009/9", "2009.09", "2009年9月", "200909", "２００９年９月"})
    void aMonthIsReadInEveryUsualForm(String written) {
        assertThat(DayReading.month(Cell.of(written))).isEqualTo(Reading.plain(YearMonth.of(2009, 9)));
    }

    @Test
    void aDayInsideAMonthOfAWorkbookMeansTheMonth() {
        assertThat(DayReading.month(new Cell.Day(LocalDate.of(2009, 9, 1)))).isEqualTo(Reading.plain(YearMonth.of(2009, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-13", "200900", "9月", "09-09", "2009"})
    void whatIsNoMonthIsRefused(String written) {
        assertThat(DayReading.month(Cell.of(written)).code()).isEqualTo("intake.month.unreadable");
    }

    private static Cell number(String value) {
        return new Cell.Number(new BigDecimal(value));
    }
}
