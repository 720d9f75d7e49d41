package cunbu.app.cli;

import cunbu.app.fx.LawWords;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Registers;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code law list}: every parameter with the value that holds in an area on a day. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class LawList extends LawReading {

    public LawList(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void print(LawBook book, LawWords words, AreaCode where, LocalDate when) {
        if (json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("area", where.text());
            document.put("on", when.toString());
            document.put("parameters", book.pages().stream().map(page -> document(page, where, when)).toList());
            out().println(Json.write(document));
            return;
        }
        Columns columns = new Columns();
        columns.add(texts().get("law.parameter"), texts().get("law.holding"), texts().get("law.source"));
        book.pages().forEach(page -> columns.add(page.parameter() + " " + words.parameter(page.parameter()),
                page.holding(where, when).map(line -> words.value(page.unit(), line.value())).orElse(""),
                page.holding(where, when).map(line -> words.source(line.citation())).orElse(texts().get("law.noneHolds"))));
        columns.lines().forEach(out()::println);
    }

    private static Map<String, Object> document(LawPage page, AreaCode where, LocalDate when) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("parameter", page.parameter());
        document.put("unit", page.unit());
        document.put("holding", page.holding(where, when).map(LawReading::document).orElse(null));
        return document;
    }
}
