package cunbu.app.cli;

import cunbu.app.activity.ActivityLedger;
import cunbu.app.activity.ActivityWords;
import cunbu.app.fx.Texts;
import cunbu.app.json.ActivitiesJson;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.activity.Activity;
import cunbu.core.activity.AreaSums;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code activities}: the sums of the activity ledger by kind and item, or its lines. */
@Command(name = "activities", mixinStandardHelpOptions = true)
public final class Activities extends RegisterCommand {

    private static final String NOTHING = "-";

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from;
    @Option(names = "--to", paramLabel = "DATE", required = true)
    private LocalDate to;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--by", paramLabel = "township|village")
    private Parts by;
    @Option(names = "--list")
    private boolean list;
    @Option(names = "--json")
    private boolean json;

    public Activities(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (to.isBefore(from)) {
            throw wrong(texts().get("refusal.indicator.periodBackwards"));
        }
        if (list && by != null) {
            throw wrong(texts().get("cli.activities.listOrSums"));
        }
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register) {
        ActivityLedger ledger = new ActivityLedger(register, options().clock());
        AreaCode asked = area == null ? ledger.office() : area;
        ledger.refusals(asked).forEach(refusal -> {
            throw wrong(texts().of(refusal));
        });
        Period period = Period.inclusive(from, to);
        if (list) {
            print(period, asked, ledger.lines(period, asked));
        } else {
            print(period, ledger.sums(period, asked), by == null ? null : ledger.parts(period, asked, by.level()));
        }
        return Exit.DONE;
    }

    private void print(Period period, AreaCode asked, List<Activity> lines) {
        if (json) {
            out().println(new ActivitiesJson(period).lines(asked, lines));
            return;
        }
        ActivityWords words = new ActivityWords(texts());
        Columns columns = headings("heldOn", "area", "kind", "item", "value", "participants", "place");
        lines.forEach(line -> columns.add(Objects.toString(line.heldOn()), Objects.toString(line.area()), texts().of(line.kind()),
                words.item(line.item(), line.otherItem()), line.isStruckOut() ? texts().get("activity.struckOut") : words.number(line.value(), line.qualifier()),
                Objects.toString(line.participants(), NOTHING), Objects.toString(line.place(), "")));
        columns.lines().forEach(out()::println);
    }

    private void print(Period period, AreaSums whole, List<AreaSums> parts) {
        if (json) {
            out().println(new ActivitiesJson(period).sums(whole, parts));
            return;
        }
        List<AreaSums> all = new ArrayList<>(List.of(whole));
        all.addAll(parts == null ? List.of() : parts);
        ActivityWords words = new ActivityWords(texts());
        Columns columns = headings("area", "kind", "item", "value", "unit");
        all.forEach(each -> each.sums().forEach(sum -> columns.add(each.area().text(), texts().of(sum.kind()), words.item(sum.item(), sum.otherItem()),
                words.number(sum.value(), sum.qualifier()), words.unit(sum.item()))));
        columns.lines().forEach(out()::println);
    }

    private Columns headings(String... keys) {
        Columns columns = new Columns();
        columns.add(java.util.Arrays.stream(keys).map(key -> texts().get("activity." + key)).toArray(String[]::new));
        return columns;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec().commandLine(), sentence);
    }
}
