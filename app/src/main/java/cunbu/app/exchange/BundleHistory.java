package cunbu.app.exchange;

import cunbu.app.store.BundleStore;
import cunbu.app.store.Register;
import cunbu.sync.ImportReport;
import cunbu.sync.OwnStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bundles that went out and came in, what was confirmed of the former and what became of the latter; and the files that were refused. */
public final class BundleHistory {

    private final Register register;
    private final Quarantine quarantine;
    private final Function<String, ImportReport> read;

    /** @param read a report as it is kept */
    public BundleHistory(Register register, Function<String, ImportReport> read) {
        this.register = register;
        this.quarantine = new Quarantine(register.database().file());
        this.read = read;
    }

    /** What the other office has confirmed of a bundle that went out. */
    enum Receipt {
        /** It carried no changes, only what this office confirms. */
        NOTHING, OPEN, PARTLY, ALL,
        /** This register has begun another life since; what was open went into later bundles. */
        SENT_ANEW
    }

    /**
     * A bundle.
     *
     * @param office  the other office; null if it could not be believed
     * @param first   its first line; {@code last} is less than it if there are none
     * @param receipt what was confirmed; null for one that came in
     * @param report  what became of it; null for one that went out
     */
    public record Entry(String bundle, String office, Instant at, long first, long last, Receipt receipt, ImportReport report) {

        boolean cameIn() {
            return report != null;
        }
    }

    /** A refused file. @param takenInSince whether the same file was taken in later */
    public record SetAside(Quarantine.Refused file, boolean takenInSince) {
    }

    /** The latest first. */
    List<Entry> all() {
        List<Entry> all = new ArrayList<>(register.bundles().taken().stream().map(this::cameIn).toList());
        Map<String, Map<String, OwnStream>> streams = new HashMap<>();
        register.bundles().written().forEach(each -> all.add(wentOut(each, streams.computeIfAbsent(each.peer(), this::streams).get(each.epoch()))));
        all.sort(Comparator.comparing(Entry::at).reversed());
        return all;
    }

    private Map<String, OwnStream> streams(String peer) {
        return register.streams().all(peer).stream().collect(Collectors.toMap(OwnStream::epoch, Function.identity()));
    }

    private Entry cameIn(BundleStore.Taken taken) {
        ImportReport report = read.apply(taken.report());
        ImportReport.Range range = report.range();
        return new Entry(taken.bundle(), taken.peer(), taken.at(), range == null ? 1 : range.from(), range == null ? 0 : range.to(), null, report);
    }

    private static Entry wentOut(BundleStore.Written written, OwnStream stream) {
        return new Entry(written.bundle(), written.peer(), written.at(), written.first(), written.last(), receipt(written, stream), null);
    }

    private static Receipt receipt(BundleStore.Written written, OwnStream stream) {
        if (written.last() < written.first()) {
            return Receipt.NOTHING;
        }
        if (stream.acked() >= written.last()) {
            return Receipt.ALL;
        }
        if (!stream.open()) {
            return Receipt.SENT_ANEW;
        }
        return stream.acked() < written.first() ? Receipt.OPEN : Receipt.PARTLY;
    }

    /** The latest first. */
    List<SetAside> setAside() throws IOException {
        Set<String> whole = register.bundles().appliedFiles();
        return quarantine.all().stream().map(each -> new SetAside(each, whole.contains(each.sha256()))).toList();
    }

    /** Where the refused files lie. */
    String folder() {
        return quarantine.folder().toString();
    }
}
