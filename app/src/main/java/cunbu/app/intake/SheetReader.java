package cunbu.app.intake;

import cunbu.app.intake.SheetRefused.Reason;
import cunbu.app.sheet.Row;
import cunbu.app.sheet.Sheet;
import cunbu.sync.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a sheet into rows whose cells are understood. */
final class SheetReader {

    private static final int STEP = 500;
    private static final Set<String> DAMAGE = Set.of("identity.rounded", "identity.scientific");

    private final SheetKind kind;
    private final CellReader cells;
    private final HeaderSearch search;

    SheetReader(SheetKind kind, CellReader cells, Map<String, String> chosen) {
        this.kind = kind;
        this.cells = cells;
        this.search = new HeaderSearch(kind, chosen);
    }

    /** A sheet that was read to its end. */
    record Content(Mapping mapping, List<ReadRow> rows) {
    }

    /** @throws SheetRefused if its columns do not fit the kind */
    Content read(Sheet sheet, Progress progress) {
        List<Row> top = top(sheet);
        Mapping mapping = search.among(top);
        mustFit(mapping);
        Content content = new Content(mapping, rows(sheet, top, mapping, progress));
        if (content.rows().isEmpty()) {
            throw new SheetRefused(Reason.NO_ROWS, List.of());
        }
        return content;
    }

    /** What the columns mean, whether or not they suffice. */
    Mapping mapping(Sheet sheet) {
        return search.among(top(sheet));
    }

    /** The first filled rows, among which the headers are. */
    static List<Row> top(Sheet sheet) {
        List<Row> top = new ArrayList<>();
        while (top.size() < HeaderSearch.DEPTH && sheet.hasNext()) {
            top.add(sheet.next());
        }
        return top;
    }

    private void mustFit(Mapping mapping) {
        Headers headers = Headers.of(kind);
        if (!mapping.missing(kind).isEmpty()) {
            throw new SheetRefused(Reason.MISSING_COLUMN, mapping.missing(kind).stream().map(headers::usual).toList());
        }
        if (!mapping.claimedTwice().isEmpty()) {
            throw new SheetRefused(Reason.COLUMN_TWICE, mapping.claimedTwice().stream().map(headers::usual).sorted().toList());
        }
    }

    private List<ReadRow> rows(Sheet sheet, List<Row> top, Mapping mapping, Progress progress) {
        List<ReadRow> rows = new ArrayList<>();
        List<Mapping.Column> columns = mapping.columns().stream().filter(column -> column.field() != null).toList();
        Row header = top.stream().filter(row -> row.number() == mapping.headerRow()).findFirst().orElseThrow();
        Doubts doubts = new Doubts();
        Iterator<Row> below = top.stream().filter(row -> row.number() > mapping.headerRow()).iterator();
        for (Row row = next(below, sheet); row != null; row = next(below, sheet)) {
            if (!row.cells().equals(header.cells())) {
                rows.add(read(row, mapping, columns, doubts));
            }
            if (rows.size() % STEP == 0) {
                progress.at(rows.size(), 0);
            }
        }
        doubts.settle();
        return rows;
    }

    private static Row next(Iterator<Row> first, Sheet then) {
        return first.hasNext() ? first.next() : then.hasNext() ? then.next() : null;
    }

    private ReadRow read(Row row, Mapping mapping, List<Mapping.Column> columns, Doubts doubts) {
        Map<SheetField, Object> values = new EnumMap<>(SheetField.class);
        ReadRow read = new ReadRow(row.number(), values, field -> mapping.column(field).map(Mapping.Column::header)
                .orElseGet(() -> Headers.of(kind).usual(field)));
        for (Mapping.Column column : columns) {
            String found = row.cell(column.index()).text().strip();
            Reading reading = cells.read(column.field().form(), row.cell(column.index()));
            if (reading.value() != null) {
                values.put(column.field(), reading.value());
            }
            say(read, column.field(), found, reading);
            doubts.hear(read, column.field(), reading);
        }
        kind.required().stream().filter(field -> !values.containsKey(field) && row.cell(mapping.column(field).orElseThrow().index()).isBlank())
                .forEach(field -> read.refuseCell(field, "intake.empty", null));
        return read;
    }

    private static void say(ReadRow row, SheetField field, String found, Reading reading) {
        switch (reading.outcome()) {
            case WRONG -> row.refuseCell(field, reading.code(), found, reading.arguments().toArray());
            case REPAIRED -> row.repair(field, reading.code(), found, reading.value());
            case DOUBTFUL -> row.note(field, reading.code(), null, null, reading.arguments().toArray());
            default -> { }
        }
    }

    /** Columns in which a spreadsheet has rounded identity numbers: there, even a number that happens to fit is not believed. */
    private static final class Doubts {

        private record Doubt(ReadRow row, SheetField field) {
        }

        private final Set<SheetField> damaged = EnumSet.noneOf(SheetField.class);
        private final List<Doubt> doubts = new ArrayList<>();

        void hear(ReadRow row, SheetField field, Reading reading) {
            if (reading.code() != null && DAMAGE.contains(reading.code())) {
                damaged.add(field);
            } else if ("identity.maybeRounded".equals(reading.code())) {
                doubts.add(new Doubt(row, field));
            }
        }

        void settle() {
            doubts.stream().filter(doubt -> damaged.contains(doubt.field())).forEach(doubt -> doubt.row().refuse(doubt.field(), "intake.identity.inDamagedColumn"));
        }
    }
}
