package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.closing.NationalForm;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code report}: writes paper of one of its kinds; a new kind gets one entry in its table. */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class Report extends RegisterCommand {

    private final Map<String, ReportKind> kinds;

    @Option(names = "--kind", required = true, paramLabel = "KIND")
    private String kind;
    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from;
    @Option(names = "--to", required = true, paramLabel = "DATE")
    private LocalDate to;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--scheme", paramLabel = "SCHEME")
    private String scheme;
    @Option(names = "--by", paramLabel = "township|village")
    private Parts by;
    @Option(names = "--out", required = true, paramLabel = "FILE.(pdf|xlsx|csv)")
    private Path out;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public Report(Registers registers, Texts texts) {
        super(registers, texts);
        this.kinds = Map.of("notice", new NoticeReport(texts), "payment", new PaymentReport(texts), "annual", new AnnualReport(texts),
                NationalForm.POPULATION_AND_BIRTHS.code(), new StatutoryReport(NationalForm.POPULATION_AND_BIRTHS, texts),
                NationalForm.CONTRACEPTION.code(), new StatutoryReport(NationalForm.CONTRACEPTION, texts));
    }

    @Override
    void check() {
        if (!kinds.containsKey(kind)) {
            throw wrong("cli.report.noSuchKind", kind, String.join(", ", kinds.keySet().stream().sorted().toList()));
        }
        if (to.isBefore(from)) {
            throw wrong("cli.report.endsBeforeStart");
        }
        if (!Paper.knows(out)) {
            throw wrong("cli.report.otherEnding");
        }
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec().commandLine(), texts().get(key, arguments));
    }

    @Override
    Use use() {
        return kinds.get(kind).opens().map(look -> reason.opens(look, from, to)).orElse(Use.LOOKS);
    }

    @Override
    Exit work(Register register) throws IOException {
        AreaCode asked = area == null ? register.office() : area;
        List<Refusal> refusals = kinds.get(kind)
                .write(register, new ReportAsk(from, to, asked, Optional.ofNullable(scheme), Optional.ofNullable(by).map(Parts::level), out, options().clock()));
        refusals.forEach(each -> spec().commandLine().getErr().println(texts().of(each)));
        if (refusals.isEmpty()) {
            out().println(out);
        }
        return refusals.isEmpty() ? Exit.DONE : Exit.REFUSED;
    }
}
