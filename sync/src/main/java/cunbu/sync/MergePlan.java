package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.List;
import java.util.Map;

/**
 * What taking in a bundle does, counted while it was merged and verified to its last byte. Where the transaction was then taken back it
 * is a plan; where it was committed it is the result.
 *
 * @param manifest  the sender's signed word
 * @param counts    kind of record to how many lines are applied, were held already, and so on; the sum is the number of lines
 * @param created   how many of the lines applied make records that were not here before
 * @param issues    the first 5,000 lines that are not plainly applied
 * @param regained  how many changes of this office came back that it had lost
 * @param ackBefore lines of the stream committed before
 * @param ackAfter  lines of the stream committed now
 */
public record MergePlan(Manifest manifest, Map<String, Map<Disposition.Count, Long>> counts, long created, List<Issue> issues, long regained, long ackBefore, long ackAfter) {

    /** How many lines end in that column, over all kinds. */
    public long count(Disposition.Count column) {
        return counts.values().stream().mapToLong(kind -> kind.getOrDefault(column, 0L)).sum();
    }

    /** The report of an import that did this. @param fileSha256 of the file as it came, 64 hex digits */
    public ImportReport report(String fileSha256) {
        Manifest.Stream stream = manifest.stream();
        boolean nothingNew = stream.to() >= stream.from() && stream.to() <= ackBefore;
        return new ImportReport(manifest.bundle(), fileSha256, manifest.from(), ImportReport.Range.of(stream),
                nothingNew ? ImportReport.Status.DUPLICATE : ImportReport.Status.APPLIED, null, counts, issues, ackBefore, ackAfter,
                manifest.created(), null, created, regained);
    }
}
