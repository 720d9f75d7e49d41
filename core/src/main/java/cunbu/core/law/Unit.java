package cunbu.core.law;

import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a parameter of the law is measured in, and how its text becomes a value. */
public final class Unit<T> {

    public static final Unit<Integer> YEARS = new Unit<>("years", Integer::valueOf);
    public static final Unit<Integer> DAYS = new Unit<>("days", Integer::valueOf);
    public static final Unit<Integer> PERSONS = new Unit<>("persons", Integer::valueOf);
    public static final Unit<BigDecimal> CNY_PER_YEAR = new Unit<>("CNY/year", BigDecimal::new);
    public static final Unit<BigDecimal> CNY_PER_MONTH = new Unit<>("CNY/month", BigDecimal::new);
    /** Paid once. */
    public static final Unit<BigDecimal> CNY = new Unit<>("CNY", BigDecimal::new);
    /** Marks at an examination. */
    public static final Unit<Integer> POINTS = new Unit<>("points", Integer::valueOf);
    /** Of a disability: 1 (most severe) to 4. */
    public static final Unit<Integer> GRADE = new Unit<>("grade", Integer::valueOf);
    /** Above 0, at most 100. */
    public static final Unit<BigDecimal> PERCENT = new Unit<>("percent", Unit::percent);
    public static final Unit<LocalDate> DATE = new Unit<>("date", LocalDate::parse);
    /** A day of every year: {@code 08-31}. */
    public static final Unit<MonthDay> MONTH_DAY = new Unit<>("month-day", text -> MonthDay.parse("--" + text));
    public static final Unit<Boolean> YES_NO = new Unit<>("yes-no", Unit::yesNo);
    /** First and last day, both inside: {@code 1973-01-01/2001-12-31}. */
    public static final Unit<Period> PERIOD = new Unit<>("period", Unit::period);
    public static final Unit<Shares> SHARES = new Unit<>("shares", Shares::parse);
    /** One or more codes, separated by commas. */
    public static final Unit<List<String>> CODES = new Unit<>("codes", Unit::codes);

    private static final Map<String, Unit<?>> ALL = Stream.of(YEARS, DAYS, PERSONS, CNY_PER_YEAR, CNY_PER_MONTH, CNY, POINTS, GRADE, PERCENT, DATE, MONTH_DAY, YES_NO, PERIOD,
            SHARES, CODES)
            .collect(Collectors.toMap(Unit::toString, unit -> unit));

    private final String name;
    private final Function<String, T> reader;

    private Unit(String name, Function<String, T> reader) {
        this.name = name;
        this.reader = reader;
    }

    static Optional<Unit<?>> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** @throws RuntimeException if the text is not a value of this unit */
    T read(String text) {
        return reader.apply(text);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Boolean yesNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    private static BigDecimal percent(String text) {
        BigDecimal share = new BigDecimal(text);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("not a share of a whole");
        }
        return share;
    }

    private static Period period(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not a period");
        }
        return Period.inclusive(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }
}
