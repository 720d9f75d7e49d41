package cunbu.app.cli;

import cunbu.app.fx.LawWords;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Registers;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code law show}: one parameter with every value that it has or had anywhere. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class LawShow extends LawReading {

    @Parameters(paramLabel = "PARAMETER")
    private String parameter;

    public LawShow(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void print(LawBook book, LawWords words, AreaCode where, LocalDate when) {
        LawPage page = book.page(parameter).orElseThrow(() -> new ParameterException(spec().commandLine(),
                texts().of(Refusal.of("parameter", "law.parameterUnknown", parameter))));
        LawPage.Line holding = page.holding(where, when).orElse(null);
        if (json()) {
            out().println(Json.write(document(page, holding)));
            return;
        }
        out().println(words.topic(page.topic()) + " · " + words.parameter(page.parameter()));
        Columns columns = new Columns();
        columns.add(texts().get("law.area"), texts().get("law.fromOn"), texts().get("law.value"), texts().get("law.source"));
        page.lines().forEach(line -> columns.add(words.area(line.citation().area()), line.citation().from().toString(),
                words.value(page.unit(), line.value()), line.citation().document() + "  " + words.note(line, line.equals(holding))));
        columns.lines().forEach(out()::println);
    }

    private static Map<String, Object> document(LawPage page, LawPage.Line holding) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("parameter", page.parameter());
        document.put("unit", page.unit());
        document.put("purpose", page.purpose());
        document.put("choices", page.choices());
        document.put("values", page.lines().stream().map(line -> {
            Map<String, Object> value = document(line);
            value.put("enteredOn", Objects.toString(line.enteredOn(), null));
            value.put("replaced", line.replaced());
            value.put("holds", line.equals(holding));
            return value;
        }).toList());
        return document;
    }
}
