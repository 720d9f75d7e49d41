package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.indicator.Notes;
import cunbu.app.indicator.NumberDesk;
import cunbu.app.indicator.NumberDesk.Row;
import cunbu.app.json.PeopleJson;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Opening;
import cunbu.core.indicator.Side;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code people}: opens a number into the people it counts, or into the totals of villages. */
@Command(name = "people", mixinStandardHelpOptions = true)
public final class People extends RegisterCommand {

    /** Reads ids of indicators. */
    static final class Indicators extends CodedOption<Indicator> {
        Indicators() {
            super(Indicator.class);
        }
    }

    /** Reads sides of a figure. */
    static final class Sides extends CodedOption<Side> {
        Sides() {
            super(Side.class);
        }
    }

    @Mixin
    private final ReasonOption reason = new ReasonOption();
    @Option(names = "--indicator", paramLabel = "ID", required = true, converter = Indicators.class)
    private Indicator indicator;
    @Option(names = "--side", paramLabel = "numerator|denominator|left-out", required = true, converter = Sides.class)
    private Side side;
    @Mixin
    private final PeriodOptions period = new PeriodOptions();
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Mixin
    private final BasesOptions bases = new BasesOptions();
    @Option(names = "--json")
    private boolean json;

    public People(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        period.refusals().forEach(this::refuse);
    }

    @Override
    Use use() {
        return indicator.opensInto() == Opening.TOTALS ? Use.LOOKS
                : reason.opens(Look.FIGURE, indicator.code(), side.code(), period.period().from(), period.period().last(), area == null ? "" : area);
    }

    @Override
    Exit work(Register register) {
        NumberDesk desk = new NumberDesk(register.numbers(), register.persons(), register.areas(), register.office());
        AreaCode asked = area == null ? register.office() : area;
        desk.refusals(indicator, side, asked).forEach(this::refuse);
        Opened opened = desk.open(indicator, side, period.period(), asked, bases.over(desk.bases(period.period())), Progress.NONE);
        List<Row> rows = desk.rows(opened.items());
        Notes notes = new Notes(texts());
        if (json) {
            out().println(new PeopleJson(notes::sentence).write(opened, rows.stream().map(People::name).toList()));
        } else {
            new PeopleTable(texts(), notes).lines(opened, rows).forEach(out()::println);
        }
        return Exit.DONE;
    }

    private static String name(Row row) {
        return row.item().record() == null ? row.villageName() : row.name();
    }

    private void refuse(Refusal refusal) {
        throw new ParameterException(spec().commandLine(), texts().of(refusal));
    }
}
