package cunbu.app.cli;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.EntitledRow;
import cunbu.app.fx.Texts;
import cunbu.app.json.EntitledJson;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.award.Scheme;
import cunbu.core.award.Schemes;
import cunbu.core.award.Verdict;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code entitled}: everybody of a register who is entitled or must be looked at, and everybody who has claimed. */
@Command(name = "entitled", mixinStandardHelpOptions = true)
public final class Entitled extends RegisterCommand {

    private final Schemes schemes;

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME")
    private String scheme;
    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    /** Those who are not entitled yet and will be within a year, instead of those who are. */
    @Option(names = "--within-a-year")
    private boolean withinAYear;
    @Option(names = "--json")
    private boolean json;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public Entitled(Registers registers, Schemes schemes, Texts texts) {
        super(registers, texts);
        this.schemes = schemes;
    }

    @Override
    void check() {
        SchemeOption.check(schemes, scheme, spec(), texts());
    }

    @Override
    Use use() {
        return area == null ? reason.opens(Look.ENTITLED, scheme, on) : reason.opens(Look.ENTITLED, scheme, on, area);
    }

    @Override
    Exit work(Register register) {
        AwardDesk desk = new AwardDesk(register, options().clock());
        AreaCode asked = area == null ? desk.office() : area;
        desk.refusals(asked).forEach(refusal -> {
            throw new ParameterException(spec().commandLine(), texts().of(refusal));
        });
        Scheme chosen = schemes.named(scheme).orElseThrow();
        if (withinAYear) {
            List<EntitledRow> soon = desk.soon(chosen, on, asked, progress());
            print(new cunbu.app.award.Entitled(soon, Map.of(Verdict.ELIGIBLE, soon.size(), Verdict.NEEDS_REVIEW, 0, Verdict.NOT_ELIGIBLE, 0)),
                    AreaTree.of(desk.areas()));
        } else {
            print(desk.entitled(chosen, on, asked, progress()), AreaTree.of(desk.areas()));
        }
        return Exit.DONE;
    }

    private Progress progress() {
        PrintWriter err = spec().commandLine().getErr();
        return (done, of) -> err.println(texts().get("cli.entitled.progress", done, of));
    }

    private void print(cunbu.app.award.Entitled found, AreaTree places) {
        PrintWriter out = out();
        if (json) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            Stream.of(Verdict.values()).forEach(verdict -> counts.put(verdict.name(), found.counts().get(verdict)));
            out.println(EntitledJson.write(found.rows().stream().map(Entitled::json).toList(), counts));
            return;
        }
        Columns columns = new Columns();
        columns.add(texts().get("cli.entitled.name"), texts().get("cli.entitled.village"), texts().get("cli.entitled.amount"),
                texts().get("cli.entitled.applied"), texts().get("cli.entitled.paid"), texts().get("cli.entitled.verdict"));
        found.rows().forEach(row -> columns.add(String.valueOf(row.person().name()), places.name(row.person().village()), row.sum(),
                texts().of((Boolean) row.applied()), texts().of((Boolean) row.paid()), texts().code("verdict", row.outcome().verdict().name())));
        columns.lines().forEach(out::println);
        out.println(texts().get("cli.entitled.counts", found.counts().get(Verdict.ELIGIBLE), found.counts().get(Verdict.NEEDS_REVIEW),
                found.counts().get(Verdict.NOT_ELIGIBLE)));
    }

    private static EntitledJson.Row json(EntitledRow row) {
        return new EntitledJson.Row(row.person().id().text(), row.person().name(), row.person().village().text(), row.outcome().verdict().name(),
                row.outcome().amount() == null ? null : row.sum(), row.applied(), row.paid(),
                row.outcome().amount() == null ? null : row.outcome().amount().kind(), Objects.toString(row.since(), null), row.noes());
    }
}
