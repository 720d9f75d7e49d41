package cunbu.sync;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of the lines of one bundle. Every line is counted once. */
final class Tally {

    /** So many issues are listed one by one; beyond it they are only counted. */
    static final int LISTED = 5_000;

    private final Map<String, Map<Disposition.Count, Long>> counts = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private long lines;
    private long created;

    void count(String kind, Disposition disposition) {
        counts.computeIfAbsent(kind, k -> new EnumMap<>(Disposition.Count.class)).merge(disposition.count(), 1L, Long::sum);
        lines++;
    }

    /** One of the lines counted made a record that was not here before. */
    void created() {
        created++;
    }

    long createdRecords() {
        return created;
    }

    void list(Issue issue) {
        if (issues.size() < LISTED) {
            issues.add(issue);
        }
    }

    long lines() {
        return lines;
    }

    Map<String, Map<Disposition.Count, Long>> counts() {
        return counts;
    }

    List<Issue> issues() {
        return issues;
    }
}
