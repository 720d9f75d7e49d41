package cunbu.app.cli;

import cunbu.app.fx.LawWords;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.law.LawDesk;
import cunbu.app.law.LawDraft;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code law add}: the county enters a value, or corrects one that it entered. */
@Command(name = "add", mixinStandardHelpOptions = true)
public final class LawAdd extends RegisterCommand {

    @Option(names = "--parameter", required = true, paramLabel = "PARAMETER")
    private String parameter;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from;
    @Option(names = "--value", required = true, paramLabel = "TEXT")
    private String value;
    @Option(names = "--source", required = true, paramLabel = "TEXT")
    private String source;
    @Option(names = "--unconfirmed")
    private boolean unconfirmed;
    @Option(names = "--correct")
    private boolean correct;
    @Option(names = "--json")
    private boolean json;

    public LawAdd(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) {
        LawDesk desk = new LawDesk(register, options().clock());
        LawWords words = new LawWords(texts(), Map.of());
        String plain = desk.book().page(parameter).map(page -> words.typed(page, value)).orElse(value);
        AreaCode where = area == null ? desk.office() : area;
        LawDesk.Answered answered = desk.enter(new LawDraft(where, parameter, from, plain, source, !unconfirmed, correct));
        boolean written = answered.refusals().isEmpty();
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("parameter", parameter);
            document.put("area", where.text());
            document.put("from", from.toString());
            document.put("written", written);
            document.put("refusals", documents(answered.refusals()));
            document.put("warnings", documents(answered.warnings()));
            out().println(Json.write(document));
        } else {
            answered.refusals().forEach(each -> out().println(texts().of(each)));
            if (written) {
                answered.warnings().forEach(each -> out().println(texts().of(each)));
                out().println(texts().get("law.entered", words.parameter(parameter), from.toString()));
            }
        }
        return written ? Exit.DONE : Exit.REFUSED;
    }

    private List<Map<String, String>> documents(List<Refusal> reasons) {
        return reasons.stream().map(each -> {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("field", each.field());
            one.put("reason", each.reason());
            one.put("sentence", texts().of(each));
            return one;
        }).toList();
    }
}
