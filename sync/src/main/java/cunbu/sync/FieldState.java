package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Write;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that was ever written to one field: a set that only grows, so that offices which have seen the same changes, in
 * whatever order, see the same value.
 *
 * @param writes every write that is known or has been heard of, in order of change ids
 */
public record FieldState(List<FieldWrite> writes) {

    private static final Comparator<FieldWrite> AUTHORITY =
            Comparator.comparingInt(FieldWrite::rank).thenComparing(FieldWrite::stamp).thenComparing(FieldWrite::change);

    /** Nothing written yet. */
    public static final FieldState EMPTY = new FieldState(List.of());

    public FieldState {
        writes = List.copyOf(writes);
    }

    /** This field after a change that writes it; taking the same change twice is taking it once. */
    public FieldState with(Change change, String field) {
        Map<ChangeId, FieldWrite> all = new TreeMap<>();
        writes.forEach(each -> all.put(each.change(), each));
        Write write = change.set().get(field);
        FieldWrite before = all.get(change.id());
        all.put(change.id(), new FieldWrite(change.id(), write.value(), rank(change.by()), change.stamp(), before != null && before.superseded()));
        for (ChangeId seen : write.over()) {
            FieldWrite older = all.get(seen);
            all.put(seen, older == null ? FieldWrite.heardOf(seen) : older.overwritten());
        }
        return new FieldState(List.copyOf(all.values()));
    }

    /** The values that nobody who saw them wrote over: one normally, several in a conflict. */
    public List<FieldWrite> siblings() {
        return writes.stream().filter(each -> !each.superseded()).toList();
    }

    /** The value to show: of the siblings the one with the highest rank, then the latest stamp, then the highest id. */
    public Optional<FieldWrite> shown() {
        return writes.stream().filter(each -> !each.superseded()).max(AUTHORITY);
    }

    /** Whether siblings differ, so that somebody must decide. */
    public boolean conflict() {
        return new HashSet<>(siblings().stream().map(FieldWrite::value).toList()).size() > 1;
    }

    /** The authority of an office: 2 for a county, 1 for a township. */
    public static int rank(String office) {
        return new AreaCode(office).level() == Level.COUNTY ? 2 : 1;
    }
}
