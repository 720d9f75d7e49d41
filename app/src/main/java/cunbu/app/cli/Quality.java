package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.json.QualityJson;
import cunbu.app.quality.QualityDesk;
import cunbu.app.quality.QualityWords;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.quality.Inspection;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.VillageScore;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.io.PrintWriter;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code quality}: what is wrong in a register's own records, and which village to visit first. Says no name and no identity number. */
@Command(name = "quality", mixinStandardHelpOptions = true)
public final class Quality extends RegisterCommand {

    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--json")
    private boolean json;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public Quality(Registers registers, Texts texts) {
        super(registers, texts);
    }

    /** Findings have no names, but each is one person's. */
    @Override
    Use use() {
        return area == null ? reason.opens(Look.QUALITY) : reason.opens(Look.QUALITY, area);
    }

    @Override
    Exit work(Register register) {
        QualityDesk desk = new QualityDesk(register, options().clock());
        AreaCode asked = area == null ? desk.office() : area;
        desk.refusals(asked).forEach(this::refuse);
        Inspection inspection = desk.findings(asked, steps(spec().commandLine().getErr()));
        AreaTree places = AreaTree.of(register.areas().all());
        if (json) {
            out().println(json(inspection, new QualityWords(texts(), AreaCode::text, id -> id), places));
        } else {
            table(inspection, new QualityWords(texts(), places::name, id -> id), places);
        }
        return inspection.findings().isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    /** Each step once, however often it is said in between. */
    private Progress steps(PrintWriter err) {
        long[] said = {-1};
        return (done, of) -> {
            if (done > said[0]) {
                err.println(texts().get("cli.quality.progress", done, of));
                said[0] = done;
            }
        };
    }

    private void refuse(Refusal refusal) {
        throw new ParameterException(spec().commandLine(), texts().of(refusal));
    }

    private static String json(Inspection inspection, QualityWords words, AreaTree places) {
        return QualityJson.write(inspection.findings().stream().map(each -> finding(each, words)).toList(),
                inspection.villages().stream().map(each -> village(each, places)).toList());
    }

    private static QualityJson.Finding finding(QualityFinding each, QualityWords words) {
        String kind = each.about().kind() == null ? null : each.about().kind().code();
        return new QualityJson.Finding(each.check().code(), each.severity().code(), each.check().topic().code(), each.area().text(), kind,
                Objects.toString(each.about().record(), null), Objects.toString(each.about().person(), null), words.sentence(each), words.action(each));
    }

    private static QualityJson.Village village(VillageScore each, AreaTree places) {
        return new QualityJson.Village(each.village().text(), places.name(each.village()), each.persons(), each.errors(), each.warnings(), each.hints(),
                each.perThousand().toPlainString(), each.rank() == 0 ? null : each.rank());
    }

    private void table(Inspection inspection, QualityWords words, AreaTree places) {
        if (inspection.findings().isEmpty()) {
            out().println(texts().get("cli.quality.none"));
            return;
        }
        Columns findings = new Columns();
        findings.add(texts().get("cli.quality.village"), texts().get("cli.quality.severity"), texts().get("cli.quality.record"), texts().get("cli.quality.sentence"));
        inspection.findings().forEach(each -> findings.add(places.name(each.area()), texts().of(each.severity()),
                Objects.toString(each.about().record(), ""), words.sentence(each) + " " + words.action(each)));
        findings.lines().forEach(out()::println);
        out().println();
        out().println(texts().get("cli.quality.first"));
        Columns villages = new Columns();
        villages.add(texts().get("cli.quality.village"), texts().get("cli.quality.persons"), texts().get("cli.quality.errors"),
                texts().get("cli.quality.warnings"), texts().get("cli.quality.hints"), texts().get("cli.quality.perThousand"), texts().get("cli.quality.rank"));
        inspection.villages().forEach(each -> villages.add(places.name(each.village()), String.valueOf(each.persons()), String.valueOf(each.errors()),
                String.valueOf(each.warnings()), String.valueOf(each.hints()), each.perThousand().toPlainString(), each.rank() == 0 ? "" : String.valueOf(each.rank())));
        villages.lines().forEach(out()::println);
    }
}
