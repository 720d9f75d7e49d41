package cunbu.app.intake;

import cunbu.app.sheet.Cell;
import cunbu.core.activity.Amount;
import cunbu.core.history.Coded;
import cunbu.core.migrant.Direction;
import cunbu.core.person.CodeBook;
import cunbu.core.person.HukouKind;
import cunbu.core.person.IdentityReading;
import cunbu.core.person.Marital;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of a sheet by what their column means. */
final class CellReader {

    private static final Map<String, Boolean> YES_NO = Map.ofEntries(
            Map.entry("是", true), Map.entry("有", true), Map.entry("1", true), Map.entry("Y", true), Map.entry("YES", true),
            Map.entry("TRUE", true), Map.entry("√", true), Map.entry("政策内", true), Map.entry("符合", true), Map.entry("符合政策", true),
            Map.entry("补报", true),
            Map.entry("否", false), Map.entry("无", false), Map.entry("0", false), Map.entry("N", false), Map.entry("NO", false),
            Map.entry("FALSE", false), Map.entry("×", false), Map.entry("政策外", false), Map.entry("不符合", false),
            Map.entry("不符合政策", false), Map.entry("非补报", false));
    private static final Map<String, Direction> DIRECTIONS = Map.of("流入", Direction.IN, "入", Direction.IN, "in", Direction.IN,
            "流出", Direction.OUT, "出", Direction.OUT, "out", Direction.OUT);
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final Pattern ORDER_FRAME = Pattern.compile("^第|[孩胎次]$");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}");
    private static final Pattern COUNTY = Pattern.compile("\\d{6}");
    /** More digits than that a number of a spreadsheet does not hold; the rest are zeros. */
    private static final int TRUSTED_DIGITS = 15;
    private static final int MOST_CHARACTERS = 200;

    private final LocalDate today;
    private final Villages villages;

    CellReader(LocalDate today, Villages villages) {
        this.today = today;
        this.villages = villages;
    }

    Reading read(SheetField.Form form, Cell cell) {
        if (cell.isBlank() || Words.bare(cell.text()).isEmpty()) {
            return Reading.EMPTY;
        }
        if (cell.text().length() > MOST_CHARACTERS) {
            return Reading.wrong("intake.text.tooLong", MOST_CHARACTERS);
        }
        String word = Words.bare(cell.text());
        return switch (form) {
            case TEXT, NAME -> Reading.plain(Words.tidy(cell.text()));
            case NUMBER -> Reading.plain(word);
            case IDENTITY -> identity(cell);
            case DAY -> DayReading.day(cell);
            case MONTH -> DayReading.month(cell);
            case COUNT -> count(word);
            case ORDER -> order(word);
            case YES_NO -> found(Optional.ofNullable(YES_NO.get(word.toUpperCase(java.util.Locale.ROOT))), "intake.yesNo.unknown");
            case DIRECTION -> found(Optional.ofNullable(DIRECTIONS.get(word)), "intake.direction.unknown");
            case SEX -> coded(CodeBook.SEX, word, Sex.class, "intake.sex.unknown");
            case MARITAL -> coded(CodeBook.MARITAL, word, Marital.class, "intake.marital.unknown");
            case HUKOU -> coded(CodeBook.HUKOU, word, HukouKind.class, "intake.hukou.unknown");
            case ETHNIC -> found(code(CodeBook.ETHNIC, word), "intake.ethnic.unknown");
            case RELATION -> found(code(CodeBook.RELATION, word), "intake.relation.unknown");
            case ACTIVITY_KIND -> found(ActivityWords.kind(word), "intake.activityKind.unknown");
            case ACTIVITY_ITEM -> Reading.plain(ActivityWords.item(word).map(Object.class::cast).orElse(Words.tidy(cell.text())));
            case QUALIFIER -> found(ActivityWords.qualifier(word), "intake.qualifier.unknown");
            case AMOUNT -> found(Amount.read(word), "intake.amount.unreadable");
            case VILLAGE -> villages.village(word);
            case PLACE -> villages.place(word);
            case AREA -> area(word);
        };
    }

    /** A number of more digits than a spreadsheet holds is damaged even where its check digit happens to fit. */
    private Reading identity(Cell cell) {
        if (cell instanceof Cell.Number number && number.text().length() > TRUSTED_DIGITS) {
            return Reading.wrong("identity.rounded");
        }
        IdentityReading reading = IdentityReading.of(Words.bare(cell.text()), today);
        if (reading.number().isEmpty()) {
            Refusal first = reading.refusals().get(0);
            return Reading.wrong(first.reason(), first.arguments().toArray());
        }
        IdentityGiven value = new IdentityGiven(reading.number().get().text(), upgraded(reading) ? reading.written() : null);
        if (upgraded(reading)) {
            return Reading.repaired(value, "identity.upgraded");
        }
        return reading.warnings().stream().findFirst().map(warning -> Reading.doubtful(value, warning.reason(), warning.arguments()))
                .orElse(Reading.plain(value));
    }

    private static boolean upgraded(IdentityReading reading) {
        return reading.written().length() < 18;
    }

    private static Reading count(String word) {
        return COUNT.matcher(word).matches() ? Reading.plain(Long.valueOf(word.replace(",", ""))) : Reading.wrong("intake.count.unreadable");
    }

    private static Reading order(String word) {
        String bare = ORDER_FRAME.matcher(word).replaceAll("");
        int order = bare.length() != 1 ? -1 : Character.isDigit(bare.charAt(0)) ? bare.charAt(0) - '0' : NUMERALS.indexOf(bare);
        return order < 1 ? Reading.wrong("intake.order.unreadable") : Reading.plain(order);
    }

    private static <E extends Enum<E> & Coded> Reading coded(CodeBook book, String word, Class<E> type, String code) {
        return found(code(book, word).map(each -> Coded.of(type, each)), code);
    }

    /** Codes lose their leading zero where a sheet holds them as numbers. */
    private static Optional<String> code(CodeBook book, String word) {
        return book.code(word).or(() -> word.length() == 1 ? book.code("0" + word) : Optional.empty());
    }

    private static Reading area(String word) {
        String code = COUNTY.matcher(word).matches() ? word + "000000" : word;
        return AreaCode.isAreaCode(code) ? Reading.plain(new AreaCode(code)) : Reading.wrong("intake.area.unreadable");
    }

    private static Reading found(Optional<?> value, String code) {
        return value.map(Reading::plain).orElse(Reading.wrong(code));
    }
}
