package cunbu.app.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;

/** Reads a month from the command line, {@code 2009-01}, or the month of a day. */
final class MonthOption implements ITypeConverter<YearMonth> {

    private static final int LENGTH_OF_A_DAY = 10;

    @Override
    public YearMonth convert(String text) {
        return text.length() == LENGTH_OF_A_DAY ? YearMonth.from(LocalDate.parse(text)) : YearMonth.parse(text);
    }
}
