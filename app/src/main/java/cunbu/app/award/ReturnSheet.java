package cunbu.app.award;

import cunbu.app.award.ReturnRefused.Reason;
import cunbu.app.sheet.Cell;
import cunbu.app.sheet.Row;
import cunbu.app.sheet.Sheet;
import cunbu.core.payment.BankReturn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the file that a bank sends back, whatever its columns are called and in whatever order they stand. */
final class ReturnSheet {

    /** How many filled rows at the top may hold titles before the headers must have come. */
    private static final int DEPTH = 30;

    private ReturnSheet() {
    }

    /**
     * The rows below the headers.
     *
     * @throws cunbu.app.sheet.SheetUnreadable if the file is no sheet
     * @throws ReturnRefused                   if its columns are not those of such a file
     */
    static List<BankReturn.Row> read(Path file) {
        try (Sheet sheet = Sheet.open(file)) {
            List<Row> rows = new ArrayList<>();
            while (rows.size() < DEPTH && sheet.hasNext()) {
                rows.add(sheet.next());
            }
            Row header = header(rows);
            Map<ReturnColumn, Integer> columns = columns(header);
            List<BankReturn.Row> found = new ArrayList<>();
            rows.stream().filter(row -> row.number() > header.number()).forEach(row -> found.add(row(row, columns)));
            while (sheet.hasNext()) {
                found.add(row(sheet.next(), columns));
            }
            if (found.isEmpty()) {
                throw new ReturnRefused(Reason.NO_ROWS, List.of());
            }
            return found;
        }
    }

    private static Row header(List<Row> top) {
        return top.stream().max(Comparator.comparingLong(ReturnSheet::known).thenComparing(Row::number, Comparator.reverseOrder()))
                .filter(row -> known(row) > 0).orElseThrow(() -> new ReturnRefused(Reason.NO_HEADER, usual(ReturnColumn.REQUIRED)));
    }

    private static long known(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank() && ReturnColumn.named(cell.text()).isPresent()).count();
    }

    /** Of several columns with remarks the first one counts; any other column may stand there once. */
    private static Map<ReturnColumn, Integer> columns(Row header) {
        Map<ReturnColumn, List<Integer>> places = new EnumMap<>(ReturnColumn.class);
        IntStream.range(0, header.cells().size()).filter(at -> !header.cell(at).isBlank()).forEach(at -> ReturnColumn.named(header.cell(at).text())
                .ifPresent(column -> places.computeIfAbsent(column, any -> new ArrayList<>()).add(at)));
        List<ReturnColumn> missing = ReturnColumn.REQUIRED.stream().filter(column -> !places.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new ReturnRefused(Reason.MISSING_COLUMN, usual(missing));
        }
        List<ReturnColumn> twice = places.keySet().stream().filter(column -> column != ReturnColumn.REASON && places.get(column).size() > 1).toList();
        if (!twice.isEmpty()) {
            throw new ReturnRefused(Reason.COLUMN_TWICE, usual(twice));
        }
        Map<ReturnColumn, Integer> columns = new EnumMap<>(ReturnColumn.class);
        places.forEach((column, at) -> columns.put(column, at.get(0)));
        return columns;
    }

    private static List<String> usual(List<ReturnColumn> columns) {
        return columns.stream().map(ReturnColumn::usual).toList();
    }

    private static BankReturn.Row row(Row row, Map<ReturnColumn, Integer> columns) {
        Cell reason = cell(row, columns, ReturnColumn.REASON);
        return new BankReturn.Row(row.number(), ReturnWords.plain(cell(row, columns, ReturnColumn.REFERENCE).text()),
                ReturnWords.plain(cell(row, columns, ReturnColumn.ACCOUNT).text()), ReturnWords.fen(cell(row, columns, ReturnColumn.AMOUNT)),
                ReturnWords.result(cell(row, columns, ReturnColumn.RESULT)), ReturnWords.day(cell(row, columns, ReturnColumn.ON)),
                reason.isBlank() ? null : reason.text().strip());
    }

    private static Cell cell(Row row, Map<ReturnColumn, Integer> columns, ReturnColumn column) {
        return Optional.ofNullable(columns.get(column)).map(row::cell).orElse(Cell.BLANK);
    }
}
