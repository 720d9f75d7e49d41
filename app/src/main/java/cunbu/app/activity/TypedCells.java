package cunbu.app.activity;

import cunbu.core.place.AreaCode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the half-typed cells of a village's month are kept: a name, and a line for each cell. */
final class TypedCells {

    private static final String KIND = "monthly-return ";

    private TypedCells() {
    }

    /** How the names begin of all the villages of a month. */
    static String kind(YearMonth month) {
        return KIND + month + " ";
    }

    static String form(YearMonth month, AreaCode village) {
        return kind(month) + village;
    }

    static String text(Map<ReturnField, String> cells) {
        return cells.entrySet().stream().map(cell -> cell.getKey().code() + "\t" + cell.getValue()).collect(Collectors.joining("\n"));
    }

    /** @param text null for none; a field that this version does not have is passed over */
    static Map<ReturnField, String> read(String text) {
        Map<ReturnField, String> cells = new EnumMap<>(ReturnField.class);
        Stream.ofNullable(text).flatMap(String::lines).map(line -> line.split("\t", 2)).filter(cell -> cell.length == 2)
                .forEach(cell -> Stream.of(ReturnField.values()).filter(field -> field.code().equals(cell[0])).forEach(field -> cells.put(field, cell[1])));
        return cells;
    }
}
