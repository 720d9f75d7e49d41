package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.history.Write;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Malformed;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what becomes of each line, by who may do what (section 4.9 of the format), and merges field by field. */
final class Merge {

    private static final int EPOCH_DIGITS = 16;
    /** What an office has sealed stays as it was; who carries it changes nothing in it. */
    private static final Set<String> WRITTEN_ONCE = Set.of(Kind.LETTER.code(), Kind.LETTER_EVENT.code());
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofHours(24);

    private final String office;
    private final Held held;
    private final Applying applying;
    private final Instant now;
    private final Tally tally;
    private long regained;

    /** @param office who merges */
    Merge(String office, Held held, Applying applying, Instant now, Tally tally) {
        this.office = office;
        this.held = held;
        this.applying = applying;
        this.now = now;
        this.tally = tally;
    }

    /** A line that was dealt with when it came before. */
    void again(byte[] line) {
        tally.count(ChangeLine.kindAndVersion(line).getKey(), Disposition.DUPLICATE);
    }

    /**
     * A line that is new in its stream.
     *
     * @throws BundleRejected NOT_CANONICAL or LIMIT if it is not even canonical JSON
     */
    void take(Arrival arrival, byte[] line) {
        Change change;
        try {
            change = ChangeLine.read(line);
        } catch (Malformed e) {
            unreadable(arrival, line, e);
            return;
        }
        Disposition disposition = judge(arrival.peer(), change, held.setAside(arrival.peer(), change.id()));
        String field = disposition == Disposition.REJECTED_SCHEMA ? wrong(change).orElse(null) : null;
        if (disposition == Disposition.APPLIED) {
            if (change.creates()) {
                tally.created();
            }
            field = apply(change, line);
            disposition = field != null ? Disposition.CONFLICT : aheadOfTime(change) ? Disposition.CLOCK_AHEAD : Disposition.APPLIED;
        } else if (disposition != Disposition.DUPLICATE) {
            applying.setAside(arrival, disposition, change, line);
        }
        tally.count(change.kind(), disposition);
        if (disposition.isIssue()) {
            tally.list(new Issue(arrival.position(), change.id().text(), change.record().text(), field, disposition,
                    disposition == Disposition.CONFLICT ? other(change, field) : null));
        }
    }

    /** A line that this office sent once and may have lost since. @param head the chain value after it, by which it is told from others */
    void takeBack(byte[] head, byte[] line) {
        Change change = ChangeLine.read(line);
        Disposition disposition = judge(office, change, held.setAside(office, change.id()));
        if (disposition == Disposition.APPLIED) {
            regain(change, line);
        } else if (disposition != Disposition.DUPLICATE) {
            applying.setAside(new Arrival(office, Chain.hex(head).substring(0, EPOCH_DIGITS), 1), disposition, change, line);
        }
    }

    private void regain(Change change, byte[] line) {
        apply(change, line);
        regained++;
        if (!change.by().equals(office)) {
            // What was only passed on from here has another author, who may have lost it as well.
            applying.passOn(change.by(), change, line);
        }
    }

    /** How many changes came back that this office had lost. */
    long regained() {
        return regained;
    }

    private void unreadable(Arrival arrival, byte[] line, Malformed e) {
        if (e.reason() != Malformed.Reason.SCHEMA) {
            throw BundleRejected.because(e);
        }
        applying.setAside(arrival, Disposition.REJECTED_SCHEMA, null, line);
        tally.count(ChangeLine.kindAndVersion(line).getKey(), Disposition.REJECTED_SCHEMA);
        tally.list(new Issue(arrival.position(), null, null, e.path(), Disposition.REJECTED_SCHEMA, null));
    }

    private Disposition judge(String peer, Change change, boolean setAside) {
        if (!change.by().equals(peer) && !isCounty(peer) && !peer.equals(office)) {
            return Disposition.BY_MISMATCH;
        }
        if (setAside || held.knows(change.id())) {
            return Disposition.DUPLICATE;
        }
        if (!Schema.knows(change.kind())) {
            return Disposition.DEFERRED;
        }
        if (wrong(change).isPresent()) {
            return Disposition.REJECTED_SCHEMA;
        }
        if (peer.equals(office)) {
            return change.creates() || exists(change.record()) ? Disposition.APPLIED : Disposition.PARKED_NOT_OWNER;
        }
        return change.creates() ? judgeCreation(change) : judgeLater(peer, change);
    }

    /** The member that is wrong; a record never becomes one of another kind. */
    private Optional<String> wrong(Change change) {
        boolean otherKind = held.kind(change.record()).filter(kind -> !kind.equals(change.kind())).isPresent();
        return otherKind ? Optional.of("kind") : Schema.wrong(change);
    }

    private boolean exists(RecordId record) {
        return held.kind(record).isPresent();
    }

    /** Only the office in the record's id creates it, and only for itself; the law comes from the county. */
    private static Disposition judgeCreation(Change change) {
        if (change.kind().equals(Kind.LAW_VALUE.code()) && !isCounty(change.by())) {
            return Disposition.NOT_PERMITTED;
        }
        boolean itsOwn = change.record().office().equals(change.by()) && Write.first(change.by()).equals(change.set().get(Change.OWNER));
        return itsOwn ? Disposition.APPLIED : Disposition.NOT_PERMITTED;
    }

    private Disposition judgeLater(String peer, Change change) {
        if (WRITTEN_ONCE.contains(change.kind()) && change.set().keySet().stream().anyMatch(field -> !field.equals(Change.OWNER) && !field.equals(Change.LIFE))) {
            return Disposition.NOT_PERMITTED;
        }
        if (isCounty(peer)) {
            return exists(change.record()) ? Disposition.APPLIED : Disposition.PARKED_NOT_OWNER;
        }
        if (change.set().containsKey(Change.OWNER)) {
            return Disposition.NOT_PERMITTED;
        }
        Optional<String> owner = held.owner(change.record(), change.own());
        if (owner.isEmpty()) {
            return Disposition.PARKED_NOT_OWNER;
        }
        // A former owner who cites its old right is late, not wrong: its value stands beside what it had not seen.
        return owner.get().equals(change.by()) ? Disposition.APPLIED : Disposition.NOT_PERMITTED;
    }

    /** @return a field whose values now differ; null if there is none */
    private String apply(Change change, byte[] line) {
        String inConflict = null;
        if (exists(change.record())) {
            Map<String, FieldState> fields = new HashMap<>();
            for (String field : change.set().keySet()) {
                FieldState state = held.field(change.record(), field).with(change, field);
                fields.put(field, state);
                inConflict = inConflict == null && state.conflict() ? field : inConflict;
            }
            applying.change(change, line, fields);
        } else {
            applying.create(change, line);
        }
        if (change.set().containsKey(Change.OWNER)) {
            retry(change);
        }
        return inConflict;
    }

    private void retry(Change ownership) {
        List<Held.Parked> parked = held.parked(ownership.record());
        for (Held.Parked each : parked) {
            Change change = ChangeLine.read(each.line());
            Disposition disposition = judge(each.arrival().peer(), change, false);
            if (disposition == Disposition.APPLIED || disposition == Disposition.DUPLICATE) {
                applying.release(each.arrival());
            }
            if (disposition == Disposition.APPLIED && each.arrival().peer().equals(office)) {
                regain(change, each.line());
            } else if (disposition == Disposition.APPLIED) {
                apply(change, each.line());
            }
        }
    }

    private String other(Change change, String field) {
        return held.field(change.record(), field).siblings().stream().map(each -> each.change().text())
                .filter(id -> !id.equals(change.id().text())).findFirst().orElse(null);
    }

    private boolean aheadOfTime(Change change) {
        return change.stamp().wall().isAfter(now.plus(CLOCKS_MAY_DIFFER));
    }

    private static boolean isCounty(String office) {
        return new AreaCode(office).level() == Level.COUNTY;
    }
}
