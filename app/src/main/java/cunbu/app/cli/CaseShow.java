package cunbu.app.cli;

import cunbu.app.award.CaseList;
import cunbu.app.award.CaseRow;
import cunbu.app.award.Replay;
import cunbu.app.fx.Texts;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import cunbu.core.casework.Ruling;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code case show}: one case with its steps, objections and decisions. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class CaseShow extends RegisterCommand {

    @Option(names = "--case", required = true, paramLabel = "ID", converter = RecordIds.class)
    private RecordId claim;
    @Option(names = "--json")
    private boolean json;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public CaseShow(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return reason.opens(Look.CASE, claim);
    }

    @Override
    Exit work(Register register) {
        CaseList list = new CaseList(register, options().clock());
        Casefile file = list.file(claim).orElseThrow(() ->
                new ParameterException(spec().commandLine(), texts().of(Refusal.of("case", "case.notFound", claim))));
        CaseRow row = new CaseRow(file, Optional.ofNullable(file.claim().person()).flatMap(register.persons()::find).orElse(null));
        List<Ruling> rulings = list.rulings(claim);
        Replay replay = new Replay(register);
        if (json) {
            out().println(CaseJson.file(row, rulings, rulings.stream().map(replay::now).toList()));
        } else {
            print(row, rulings);
        }
        return Exit.DONE;
    }

    private void print(CaseRow row, List<Ruling> rulings) {
        Casefile file = row.file();
        out().println(texts().get("cli.case.head", row.person() == null ? "" : row.person().name(), texts().get("award.scheme." + file.claim().scheme()),
                texts().of(file.state()), day(file.claim().appliedOn())));
        Columns columns = new Columns();
        file.all().forEach(step -> columns.add(day(step.takenOn()), texts().of(step.step()), texts().of(step.favourable()), Objects.toString(step.takenBy(), ""),
                note(step, file)));
        columns.lines().forEach(out()::println);
        file.objections().forEach(each -> out().println(objection(each)));
        rulings.forEach(each -> out().println(texts().get("cli.case.ruling", day(each.askedOn()), texts().of(each.verdict()))));
    }

    private String note(AwardStep step, Casefile file) {
        String reason = Objects.toString(step.reason(), "");
        if (file.unfit().contains(step)) {
            return texts().get("cli.case.unfit", reason);
        }
        return file.steps().contains(step) || step.reverses() != null ? reason : texts().get("cli.case.reversed", reason);
    }

    private String objection(Objection objection) {
        return objection.answeredOn() == null ? texts().get("cli.case.objection", day(objection.raisedOn()), objection.subject(), objection.id())
                : texts().get("cli.case.answered", day(objection.raisedOn()), objection.subject(), day(objection.answeredOn()), objection.answer());
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "");
    }
}
