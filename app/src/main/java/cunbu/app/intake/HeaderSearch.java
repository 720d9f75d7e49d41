package cunbu.app.intake;

import cunbu.app.intake.SheetRefused.Reason;
import cunbu.app.sheet.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row of headers below titles and blank rows, and what each of its columns means. */
final class HeaderSearch {

    /** How many filled rows at the top may hold titles before the headers must have come. */
    static final int DEPTH = 30;

    private final SheetKind kind;
    private final Headers headers;
    private final Map<String, String> chosen = new HashMap<>();

    /** @param chosen header to field code, as in a mapping file; an empty code passes the column over */
    HeaderSearch(SheetKind kind, Map<String, String> chosen) {
        this.kind = kind;
        this.headers = Headers.of(kind);
        List<String> wrong = chosen.values().stream().filter(code -> !code.isEmpty() && field(code).isEmpty()).sorted().toList();
        if (!wrong.isEmpty()) {
            throw new SheetRefused(Reason.UNKNOWN_FIELD, wrong);
        }
        chosen.forEach((header, code) -> this.chosen.put(Headers.plain(header), code));
    }

    /** @throws SheetRefused if no row looks like headers */
    Mapping among(List<Row> top) {
        return top.stream().map(this::mapping).max(Comparator.comparingInt(HeaderSearch::known).thenComparing(Mapping::headerRow, Comparator.reverseOrder()))
                .filter(best -> known(best) > 0)
                .orElseThrow(() -> new SheetRefused(Reason.NO_HEADER, kind.required().stream().map(headers::usual).toList()));
    }

    private static int known(Mapping mapping) {
        return mapping.columns().size() - mapping.unknown().size();
    }

    private Mapping mapping(Row row) {
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String header = row.cell(i).text().strip();
            if (!header.isEmpty()) {
                columns.add(new Mapping.Column(i, header, meaning(header).orElse(null)));
            }
        }
        return new Mapping(row.number(), columns);
    }

    private Optional<SheetField> meaning(String header) {
        String code = chosen.get(Headers.plain(header));
        return code != null ? field(code) : headers.find(header);
    }

    private Optional<SheetField> field(String code) {
        return SheetField.of(code).filter(kind.fields()::contains);
    }
}
