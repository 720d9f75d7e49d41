package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.indicator.IndicatorReport;
import cunbu.app.indicator.Notes;
import cunbu.app.json.IndicatorsJson;
import cunbu.app.json.MeasuresFile;
import cunbu.app.json.NotUnderstood;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.indicator.AreaFigures;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Overview;
import cunbu.core.indicator.Targets;
import cunbu.core.law.LawBook;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code indicators}: all indicators of a register, or of counts that somebody typed into a file. */
@Command(name = "indicators", mixinStandardHelpOptions = true)
public final class Indicators implements Callable<Integer> {

    /** Where the counts come from. */
    private static final class Source {
        @Option(names = "--register", paramLabel = "FILE", required = true)
        private Path register;
        @Option(names = "--measures", paramLabel = "FILE", required = true)
        private Path measures;
    }

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @ArgGroup(multiplicity = "1")
    private Source source;
    @Option(names = "--user", paramLabel = "NAME")
    private String user;
    @Mixin
    private final RegisterOptions.PassphraseOptions passphrase = new RegisterOptions.PassphraseOptions();
    @Mixin
    private final RegisterOptions.ClockOptions clock = new RegisterOptions.ClockOptions();
    @Mixin
    private final PeriodOptions period = new PeriodOptions();
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--by", paramLabel = "township|village")
    private Parts by;
    @Option(names = "--compare")
    private boolean compare;
    @Mixin
    private final BasesOptions bases = new BasesOptions();
    @Option(names = "--as-closed")
    private boolean asClosed;
    @Option(names = "--json")
    private boolean json;

    /** Of the register, if there is one: its county may have set targets. What is closed has none, for they may be set later. */
    private LawBook law = LawBook.shipped();

    public Indicators(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        Overview overview = source.measures != null ? typed() : counted();
        if (overview == null) {
            return Exit.REFUSED.code();
        }
        Notes notes = new Notes(texts);
        if (json) {
            spec.commandLine().getOut().println(new IndicatorsJson(notes::sentence, this::targets).write(overview, by != null));
        } else {
            new IndicatorTable(texts, notes).lines(overview).forEach(spec.commandLine().getOut()::println);
        }
        return Exit.DONE.code();
    }

    private Targets targets(AreaCode where, LocalDate day) {
        return asClosed ? Targets.NONE : Targets.of(law, where, day);
    }

    private Overview counted() throws IOException {
        try (Register register = registers.open(source.register, user, passphrase.read(), clock.clock())) {
            IndicatorReport report = new IndicatorReport(register.measures(), register.areas(), register.office());
            AreaCode asked = area == null ? report.office() : area;
            report.refusals(asked).forEach(this::refuse);
            if (asClosed) {
                return closed(register, asked);
            }
            law = register.lawBook();
            return report.overview(report.count(period(null), bases.over(report.bases(period(null))), compare, Progress.NONE), asked, by == null ? null : by.level());
        }
    }

    /** @return null if it was refused */
    private Overview closed(Register register, AreaCode asked) {
        if (bases.given()) {
            refuse(Refusal.of("bases", "closing.basesAreClosed"));
        }
        ClosedIndicators closed = new ClosedIndicators(new ClosingDesk(register, clock.clock()), period(null), asked, compare);
        List<Refusal> refusals = closed.refusals();
        refusals.forEach(each -> err().println(texts.of(each)));
        return refusals.isEmpty() ? closed.overview(by == null ? null : by.level()) : null;
    }

    private Overview typed() throws IOException {
        if (asClosed) {
            refuse(Refusal.of("asClosed", "closing.typedIsNotClosed"));
        }
        if (by != null) {
            refuse(Refusal.of("by", "indicator.noParts"));
        }
        MeasuresFile file = read();
        file.unknownIds().forEach(id -> err().println(texts.get("cli.indicators.unknownId", id)));
        if (area != null && !area.equals(file.area())) {
            refuse(Refusal.of("area", "indicator.otherArea", file.area()));
        }
        Bases asked = bases.over(Bases.USUAL);
        List<Figure> figures = Figure.all(file.measures(), compare ? file.previous() : null, asked);
        return new Overview(period(file.period()), asked, new AreaFigures(file.area(), figures), List.of());
    }

    private MeasuresFile read() throws IOException {
        try (InputStream in = Files.newInputStream(source.measures)) {
            return MeasuresFile.read(in);
        } catch (NotUnderstood e) {
            throw new ParameterException(spec.commandLine(), texts.get("json." + e.reason(), source.measures.getFileName(), e.place()));
        }
    }

    /** @param ofFile what the file says its counts are of; null if it does not say */
    private Period period(Period ofFile) {
        if (period.missing() && ofFile != null) {
            return ofFile;
        }
        period.refusals().forEach(this::refuse);
        Period asked = period.period();
        if (ofFile != null && !asked.equals(ofFile)) {
            refuse(Refusal.of("period", "indicator.otherPeriod", ofFile.from(), ofFile.last()));
        }
        return asked;
    }

    private void refuse(Refusal refusal) {
        throw new ParameterException(spec.commandLine(), texts.of(refusal));
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
