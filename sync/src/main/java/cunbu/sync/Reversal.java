package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be written so that some changes of one record count no more. A field gets back the values that it had before, over those
 * changes and nothing else: whatever was written since stands beside them, for a person to decide. A record that those changes brought
 * into being ends its life. Whose the record is stays as it is.
 */
public final class Reversal {

    private final List<Change> before;
    private final List<Change> taken;
    private final List<Change> since;
    private final boolean named;
    private final boolean created;

    /**
     * All changes of the record.
     *
     * @param before what stays and was written before
     * @param taken  what is to count no more
     * @param since  what was written since
     * @param named  whether another record, which stays, names this one
     */
    public Reversal(List<Change> before, List<Change> taken, List<Change> since, boolean named) {
        this.before = List.copyOf(before);
        this.taken = List.copyOf(taken);
        this.since = List.copyOf(since);
        this.named = named;
        this.created = taken.stream().anyMatch(Change::creates);
    }

    /** Whether the record came into being by what is taken back. */
    public boolean created() {
        return created;
    }

    /** Whether what is taken back decided whose the record is. */
    public boolean handedOver() {
        return taken.stream().anyMatch(change -> !change.creates() && change.set().containsKey(Change.OWNER));
    }

    /**
     * What to write, one change after the other; nothing if nothing would be different. There is more than one where what is taken back
     * had settled a conflict, which is open again after it.
     */
    public List<Map<String, Write>> writes() {
        Map<String, List<Write>> fields = new TreeMap<>();
        fields().forEach(field -> fields.put(field, writes(field)));
        int most = fields.values().stream().mapToInt(List::size).max().orElse(0);
        List<Map<String, Write>> rounds = new ArrayList<>();
        for (int left = most; left > 0; left--) {
            // What is shown is written last, for all fields together.
            Map<String, Write> round = new HashMap<>();
            for (Map.Entry<String, List<Write>> field : fields.entrySet()) {
                int at = field.getValue().size() - left;
                if (at >= 0) {
                    round.put(field.getKey(), field.getValue().get(at));
                }
            }
            rounds.add(round);
        }
        return rounds;
    }

    private Set<String> fields() {
        if (created) {
            return Set.of(Change.LIFE);
        }
        Set<String> fields = new TreeSet<>();
        taken.forEach(change -> fields.addAll(change.set().keySet()));
        fields.remove(Change.OWNER);
        return fields;
    }

    private List<Write> writes(String field) {
        Set<ChangeId> undone = taken.stream().filter(change -> change.set().containsKey(field)).map(Change::id)
                .collect(Collectors.toCollection(TreeSet::new));
        List<FieldWrite> now = state(field, Stream.of(before, taken, since).flatMap(Collection::stream)).siblings();
        List<Object> values = created ? List.of(Change.ENDED) : valuesBefore(field);
        Set<Object> then = new HashSet<>(values);
        now.stream().filter(each -> !undone.contains(each.change())).forEach(each -> then.add(each.value()));
        if (then.equals(now.stream().map(FieldWrite::value).collect(Collectors.toSet()))) {
            return List.of();
        }
        // Who has changed or named the record meanwhile takes it for alive: then somebody must decide.
        boolean endsUnderSomebodysHands = field.equals(Change.LIFE) && !values.contains(Change.ALIVE) && (named || changedMeanwhile());
        List<ChangeId> over = endsUnderSomebodysHands ? List.of() : List.copyOf(undone);
        return values.stream().map(value -> new Write(over, value)).toList();
    }

    private boolean changedMeanwhile() {
        Stream<Change> others = created ? Stream.concat(before.stream(), since.stream()) : since.stream();
        return others.anyMatch(change -> change.set().keySet().stream().anyMatch(field -> !field.equals(Change.LIFE)));
    }

    /** Those that were written over by what is taken back, and the one that was shown as the last. */
    private List<Object> valuesBefore(String field) {
        FieldState state = state(field, before.stream());
        Object shown = state.shown().map(FieldWrite::value).orElse(null);
        Set<ChangeId> over = taken.stream().map(change -> change.set().get(field)).filter(java.util.Objects::nonNull)
                .flatMap(write -> write.over().stream()).collect(Collectors.toSet());
        Set<Object> lost = state.siblings().stream().filter(each -> over.contains(each.change())).map(FieldWrite::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // What is written last is shown, unless a higher office has written.
        lost.remove(shown);
        lost.add(shown);
        return new ArrayList<>(lost);
    }

    private static FieldState state(String field, Stream<Change> changes) {
        FieldState state = FieldState.EMPTY;
        for (Change change : changes.filter(each -> each.set().containsKey(field)).toList()) {
            state = state.with(change, field);
        }
        return state;
    }
}
