package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.List;
import java.util.Map;

/**
 * What taking in a bundle would do, counted from the verified bundle to its last byte; nothing has been written.
 *
 * @param manifest the sender's signed word
 * @param counts   kind of record to how many lines would be applied, are held already, and so on; the sum is the number of lines
 * @param issues   the first 5,000 lines that would not be plainly applied
 */
public record MergePlan(Manifest manifest, Map<String, Map<Disposition.Count, Long>> counts, List<Issue> issues) {

    /** How many lines would end in that column, over all kinds. */
    public long count(Disposition.Count column) {
        return counts.values().stream().mapToLong(kind -> kind.getOrDefault(column, 0L)).sum();
    }

    /** How many lines the bundle carries. */
    public long lines() {
        return counts.values().stream().flatMap(kind -> kind.values().stream()).mapToLong(Long::longValue).sum();
    }
}
