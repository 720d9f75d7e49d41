package cunbu.app.exchange;

import cunbu.app.exchange.NotUndone.Reason;
import cunbu.app.store.Effect;
import cunbu.app.store.Effect.Outcome;
import cunbu.app.store.Register;
import cunbu.app.store.Span;
import cunbu.app.store.UndoStore;
import cunbu.sync.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes a whole import back, and what was taken back can be taken back as well. Nothing is deleted: new changes of this office give the
 * fields what they had before, and the other office gets them like any other change.
 */
public final class Undoing {

    private static final int LISTED = 5_000;

    private final Register register;
    private final Clock clock;
    private final Function<Map<String, Object>, String> asText;

    /** @param asText the JSON of a report, as it is kept */
    public Undoing(Register register, Clock clock, Function<Map<String, Object>, String> asText) {
        this.register = register;
        this.clock = clock;
        this.asText = asText;
    }

    /**
     * An import that brought changes.
     *
     * @param changes  how many
     * @param undoneBy the id under which it is taken back, as it stands; null if it counts
     */
    public record Import(String bundle, String from, Instant takenAt, long changes, String undoneBy) {
    }

    /** The imports that brought changes, the latest first. */
    public List<Import> imports() {
        return register.undone().brought().stream().map(each -> new Import(each.bundle(), each.peer(), each.takenAt(),
                each.changes().last() - each.changes().first() + 1, undoneBy(each.bundle()).orElse(null))).toList();
    }

    /** The id under which an import or a taking back is taken back, as it stands; empty if it counts. */
    public Optional<String> undoneBy(String id) {
        List<String> chain = chain(id);
        return chain.size() % 2 == 0 ? Optional.of(chain.get(chain.size() - 1)) : Optional.empty();
    }

    /**
     * What {@link #undo} would do; nothing is changed.
     *
     * @throws NotUndone with the reason
     */
    public UndoReport plan(String id, Progress progress) {
        return register.database().rehearsal(() -> takeBack(id, null, progress));
    }

    /**
     * Takes back an import, by the id of its bundle, or what was taken back under an id: all of it or nothing. Where all would be left as it
     * is, nothing counts as taken back.
     *
     * @throws NotUndone with the reason
     */
    public UndoReport undo(String id, Progress progress) {
        return register.database().transactionOfForeignRecords(() -> {
            long before = register.history().size();
            UndoReport report = takeBack(id, register.undone().newId(), progress);
            if (register.history().size() == before) {
                return report.ofNothing();
            }
            register.undone().add(new UndoStore.Undone(report.undo(), report.of(), register.account().id(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS), new Span(before + 1, register.history().size()), asText.apply(report.members())));
            return report;
        });
    }

    private UndoReport takeBack(String id, String undo, Progress progress) {
        List<String> chain = chain(id);
        if (chain.size() % 2 == 0) {
            throw new NotUndone(Reason.ALREADY_UNDONE);
        }
        // What counts again since its taking back was taken back, counts by the latter.
        String target = chain.get(chain.size() - 1);
        Map<String, Map<Outcome, Long>> counts = new TreeMap<>();
        List<Effect> effects = new ArrayList<>();
        takeBack(target, progress, effect -> {
            counts.computeIfAbsent(effect.kind().code(), any -> new EnumMap<>(Outcome.class)).merge(effect.outcome(), 1L, Long::sum);
            if (effects.size() < LISTED) {
                effects.add(effect);
            }
        });
        return new UndoReport(undo, target, counts, effects);
    }

    private void takeBack(String target, Progress progress, Consumer<Effect> each) {
        Optional<UndoStore.Undone> undone = register.undone().find(target);
        if (undone.isPresent()) {
            register.undo().ofOurs(undone.get().changes(), progress, each);
        } else {
            register.undo().ofOthers(register.undone().brought(target).orElseThrow().changes(), progress, each);
        }
    }

    /** An import or a taking back, then what took it back, then what took that back, and so on. */
    private List<String> chain(String id) {
        if (register.undone().brought(id).isEmpty() && register.undone().find(id).isEmpty()) {
            throw new NotUndone(Reason.UNKNOWN);
        }
        List<String> chain = new ArrayList<>(List.of(id));
        for (Optional<UndoStore.Undone> next = register.undone().of(id); next.isPresent(); next = register.undone().of(next.get().id())) {
            chain.add(next.get().id());
        }
        return chain;
    }
}
