package cunbu.app.activity;

import cunbu.app.fx.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of the grid, of a cell, and of a cell that cannot be pasted. */
record ReturnWords(Texts texts) {

    String name(ReturnField field) {
        return texts.code("sheetField", field.code());
    }

    String state(List<ReturnRow> rows) {
        long missing = rows.stream().filter(row -> row.filed() == null && !row.isChanged()).count();
        long changed = rows.stream().filter(ReturnRow::isChanged).count();
        return changed == 0 ? texts.get("returns.allSaved", rows.size(), missing) : texts.get("returns.state", rows.size(), missing, changed);
    }

    /** Where the cursor is, and what is wrong or odd there. */
    String about(ReturnRow row, ReturnField field) {
        Stream<String> said = Stream.concat(row.refusals().stream(), row.warnings().stream())
                .filter(each -> ReturnRow.says(List.of(each), field)).map(texts::of).distinct();
        return Stream.concat(Stream.of(texts.get("returns.about", row.village().name(), name(field))), said).collect(Collectors.joining("  "));
    }

    String bad(LaidBlock.BadCell cell) {
        return texts.get(cell.field().isDay() ? "returns.badDay" : "returns.badCount", cell.village().name(), name(cell.field()), cell.text());
    }
}
