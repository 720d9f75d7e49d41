package cunbu.app.cli;

import cunbu.app.exchange.UndoReport;
import cunbu.app.exchange.Undoing;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Effect;
import cunbu.app.store.Effect.Outcome;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.sync.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bundle undo}: takes an import back, or an earlier taking back; without an id it lists the imports. */
@Command(name = "undo", mixinStandardHelpOptions = true)
public final class BundleUndo extends RegisterCommand {

    @Parameters(paramLabel = "BUNDLE", arity = "0..1")
    private String id;
    @Option(names = "--dry-run")
    private boolean dryRun;
    @Option(names = "--json")
    private boolean json;

    public BundleUndo(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return id == null ? Use.LOOKS : Use.WRITES;
    }

    @Override
    Exit work(Register register) {
        Undoing undoing = new Undoing(register, options().clock(), Json::write);
        if (id == null) {
            list(undoing.imports());
            return Exit.DONE;
        }
        UndoReport report = dryRun ? undoing.plan(id, Progress.NONE) : undoing.undo(id, Progress.NONE);
        if (json) {
            out().println(Json.write(report.members()));
        } else {
            print(report);
        }
        return Stream.of(Outcome.values()).anyMatch(each -> each.isLeft() && report.count(each) > 0) ? Exit.REFUSED : Exit.DONE;
    }

    private void list(List<Undoing.Import> imports) {
        if (json) {
            out().println(Json.write(Map.of("imports", imports.stream().map(BundleUndo::document).toList())));
            return;
        }
        imports.forEach(each -> out().println(texts().get("cli.undo.import", each.bundle(), each.from(), each.takenAt().toString(), each.changes(),
                Objects.toString(each.undoneBy(), "-"))));
    }

    private static Map<String, Object> document(Undoing.Import each) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bundle", each.bundle());
        document.put("from", each.from());
        document.put("taken_at", each.takenAt().toString());
        document.put("changes", each.changes());
        document.put("undone_by", each.undoneBy());
        return document;
    }

    private void print(UndoReport report) {
        for (Outcome outcome : Outcome.values()) {
            if (report.count(outcome) > 0) {
                out().println(texts().get("undo.outcome." + outcome, report.count(outcome)));
            }
        }
        report.effects().stream().filter(each -> needsALook(each.outcome())).forEach(this::line);
        if (!dryRun) {
            out().println(report.undo() == null ? texts().get("cli.undo.nothing") : texts().get("cli.undo.done", report.undo()));
        }
    }

    private static boolean needsALook(Outcome outcome) {
        return outcome.isLeft() || outcome == Outcome.FIELD_IN_CONFLICT || outcome == Outcome.RECORD_IN_CONFLICT;
    }

    private void line(Effect effect) {
        out().println("  " + effect.outcome() + " " + effect.kind().code() + " " + effect.record() + " " + Objects.toString(effect.field(), ""));
    }
}
