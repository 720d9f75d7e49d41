package cunbu.app.intake;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The records of one kind that a sheet touches: as they are in the register, and as they will be. */
final class Table<R extends Record & Recorded> {

    private final Map<RecordId, R> now = new HashMap<>();
    private final Map<RecordId, R> before = new HashMap<>();
    private final Map<RecordId, R> touched = new LinkedHashMap<>();
    private final List<Index<?>> indexes = new ArrayList<>();

    /** Takes over what the register has; what is here already stays as it is. */
    void load(Collection<R> records) {
        for (R each : records) {
            if (now.putIfAbsent(each.id(), each) == null) {
                before.put(each.id(), each);
                indexes.forEach(index -> index.add(each));
            }
        }
    }

    /** Null if the sheet does not touch it. */
    R get(RecordId id) {
        return id == null ? null : now.get(id);
    }

    Collection<R> all() {
        return now.values();
    }

    /** Adds or replaces a record. @return whether that makes a difference */
    boolean put(R value) {
        R old = now.put(value.id(), value);
        if (value.equals(old)) {
            return false;
        }
        for (Index<?> index : indexes) {
            index.remove(old);
            index.add(value);
        }
        touched.put(value.id(), value);
        return true;
    }

    int touched() {
        return touched.size();
    }

    /** Hands over every record that is new or different, in the order in which they came: before (null if new) and after. */
    void eachChange(BiConsumer<R, R> writer) {
        touched.forEach((id, after) -> writer.accept(before.get(id), after));
    }

    /** Finds records by a key that may be shared or missing. */
    <K> Index<K> by(Function<R, K> key) {
        Index<K> index = new Index<>(key);
        now.values().forEach(index::add);
        indexes.add(index);
        return index;
    }

    /** The records by a key; those whose key is null are not in it. */
    final class Index<K> {

        private final Function<R, K> key;
        private final Map<K, List<R>> byKey = new HashMap<>();

        private Index(Function<R, K> key) {
            this.key = key;
        }

        List<R> get(K wanted) {
            return wanted == null ? List.of() : List.copyOf(byKey.getOrDefault(wanted, List.of()));
        }

        private void add(R value) {
            K at = key.apply(value);
            if (at != null) {
                byKey.computeIfAbsent(at, any -> new ArrayList<>(1)).add(value);
            }
        }

        private void remove(R value) {
            K at = value == null ? null : key.apply(value);
            if (at != null) {
                byKey.get(at).remove(value);
            }
        }
    }
}
