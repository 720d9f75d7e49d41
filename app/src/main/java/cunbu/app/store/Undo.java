package cunbu.app.store;

import static cunbu.app.store.schema.Tables.CHANGE;

import cunbu.app.store.Effect.Outcome;
import cunbu.core.history.Change;
import cunbu.core.history.Coded;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.history.Write;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.sync.FieldState;
import cunbu.sync.Progress;
import cunbu.sync.Reversal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Record2;

/**
 * Takes a stretch of the history back, record by record, with new changes of this office: only what this office may write, and each
 * thing that is left is named. Works only inside one {@link Database#transactionOfForeignRecords}.
 */
public final class Undo {

    private static final int PAGE = 1000;

    private final Database database;
    private final History history;
    private final FieldWrites writes;
    private final Rows rows;
    private final References references;
    private final Journal journal;
    private final String office;
    private final boolean isCounty;

    Undo(Database database, History history, FieldWrites writes, Rows rows, Journal journal, String office) {
        this.database = database;
        this.history = history;
        this.writes = writes;
        this.rows = rows;
        this.references = new References(database);
        this.journal = journal;
        this.office = office;
        this.isCounty = new AreaCode(office).level() == Level.COUNTY;
    }

    /** What others wrote in that stretch. */
    public void ofOthers(Span span, Progress progress, Consumer<Effect> each) {
        go(span, false, progress, each);
    }

    /** What this office wrote in that stretch. */
    public void ofOurs(Span span, Progress progress, Consumer<Effect> each) {
        go(span, true, progress, each);
    }

    private void go(Span span, boolean ours, Progress progress, Consumer<Effect> each) {
        for (long at = span.first(); at <= span.last(); at += PAGE) {
            progress.at(at - span.first(), span.length());
            Set<RecordId> looked = new HashSet<>();
            for (RecordId record : records(at, Math.min(at + PAGE - 1, span.last()))) {
                // A record is dealt with where it comes by first.
                if (looked.add(record) && firstIn(span, record) >= at) {
                    one(record, span, ours, each);
                }
            }
        }
    }

    private List<RecordId> records(long from, long to) {
        return database.dsl().select(CHANGE.RECORD).from(CHANGE).where(CHANGE.SERIAL.between(from, to)).orderBy(CHANGE.SERIAL)
                .fetch(row -> new RecordId(row.value1()));
    }

    private long firstIn(Span span, RecordId record) {
        return history.places(record).stream().filter(place -> place >= span.first()).findFirst().orElseThrow();
    }

    private void one(RecordId record, Span span, boolean ours, Consumer<Effect> each) {
        List<Change> before = new ArrayList<>();
        List<Change> taken = new ArrayList<>();
        List<Change> since = new ArrayList<>();
        for (Record2<Long, byte[]> row : database.dsl().select(CHANGE.SERIAL, CHANGE.LINE).from(CHANGE).where(CHANGE.RECORD.eq(record.text()))
                .orderBy(CHANGE.SERIAL).fetch()) {
            Change change = writes.read(row.value2());
            boolean inside = row.value1() >= span.first() && row.value1() <= span.last();
            boolean isTaken = inside && ours == change.by().equals(office);
            (isTaken ? taken : row.value1() > span.last() ? since : before).add(change);
            if (inside && !isTaken) {
                each.accept(new Effect(kind(change), record, null, Outcome.OWN_WORK));
            }
        }
        if (!taken.isEmpty()) {
            Kind kind = kind(taken.get(0));
            takeBack(kind, record, new Reversal(before, taken, since, isNamed(kind, record, span)), each);
        }
    }

    /** Whether a record that stays alive names this one. */
    private boolean isNamed(Kind kind, RecordId record, Span span) {
        return references.to(kind, record).map(naming -> history.places(naming).get(0)).anyMatch(place -> place < span.first() || place > span.last());
    }

    private void takeBack(Kind kind, RecordId record, Reversal reversal, Consumer<Effect> each) {
        if (!isCounty && !rows.owner(kind, record).equals(office)) {
            each.accept(new Effect(kind, record, null, kind == Kind.LAW_VALUE ? Outcome.LAW : Outcome.OTHER_OFFICE));
            return;
        }
        if (reversal.handedOver()) {
            each.accept(new Effect(kind, record, Change.OWNER, Outcome.MOVED));
        }
        if (reversal.handedOver() && reversal.created()) {
            return;
        }
        Map<String, FieldState> fields = Map.of();
        for (Map<String, Write> round : reversal.writes()) {
            fields = journal.write(kind, record, round);
        }
        fields.forEach((field, state) -> each.accept(new Effect(kind, record, field, outcome(field, state))));
    }

    private static Outcome outcome(String field, FieldState state) {
        if (!field.equals(Change.LIFE)) {
            return state.conflict() ? Outcome.FIELD_IN_CONFLICT : Outcome.FIELD_BACK;
        }
        if (state.conflict()) {
            return Outcome.RECORD_IN_CONFLICT;
        }
        return state.shown().filter(shown -> Change.ALIVE.equals(shown.value())).isPresent() ? Outcome.RECORD_BACK : Outcome.RECORD_ENDED;
    }

    private static Kind kind(Change change) {
        return Coded.of(Kind.class, change.kind());
    }
}
