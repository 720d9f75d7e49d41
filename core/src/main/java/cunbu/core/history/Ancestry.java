package cunbu.core.history;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What those who wrote one field of one record had seen of it, themselves or through what they wrote over. */
public final class Ancestry {

    private final String field;
    private final Map<ChangeId, Change> writes = new HashMap<>();

    /** @param changes everything that is known of the record; what leaves the field alone is passed over */
    public Ancestry(String field, Collection<Change> changes) {
        this.field = field;
        changes.stream().filter(each -> each.set().containsKey(field)).forEach(each -> writes.put(each.id(), each));
    }

    /** The change by that id; empty if it is not known, or left the field alone. */
    public Optional<Change> write(ChangeId id) {
        return Optional.ofNullable(writes.get(id));
    }

    /**
     * The last value that all of these writers had seen. Where a person settled an earlier conflict that is one; where several are left,
     * the one with the latest stamp.
     *
     * @return empty if there was none, or if it has not arrived here
     */
    public Optional<Change> base(Collection<ChangeId> ids) {
        Iterator<ChangeId> each = ids.iterator();
        Set<ChangeId> common = each.hasNext() ? seenBy(each.next()) : new HashSet<>();
        while (each.hasNext()) {
            common.retainAll(seenBy(each.next()));
        }
        Set<ChangeId> older = new HashSet<>();
        common.forEach(id -> older.addAll(seenBy(id)));
        common.removeAll(older);
        return common.stream().filter(writes::containsKey).map(writes::get).max(Comparator.comparing(Change::stamp).thenComparing(Change::id));
    }

    private Set<ChangeId> seenBy(ChangeId id) {
        Set<ChangeId> seen = new HashSet<>();
        Deque<ChangeId> open = new ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            Change write = writes.get(open.pop());
            if (write != null) {
                write.set().get(field).over().stream().filter(seen::add).forEach(open::push);
            }
        }
        return seen;
    }
}
