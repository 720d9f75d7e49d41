package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import did, as it is stored, printed and shown.
 *
 * @param bundle     the bundle's id; null if the file could not be read so far
 * @param fileSha256 of the file as it came, 64 hex digits
 * @param from       the sender's area code; null if unknown
 * @param range      the lines it carried; null if unknown
 * @param status     what happened as a whole
 * @param code       the reason's name where the bundle was refused; else null
 * @param counts     kind of record to column to number of lines; the sum is the number of lines
 * @param issues     the first 5,000 lines that were not plainly applied
 * @param ackBefore  lines of the stream committed before
 * @param ackAfter   lines of the stream committed now
 * @param written    when it was written, by the sender's clock; null if unknown
 * @param missing    the lines that must come first; null unless it waits for them
 * @param created    how many of the lines applied make records that were not here before
 * @param regained   how many changes of this office came back that it had lost
 */
public record ImportReport(String bundle, String fileSha256, String from, Range range, Status status, String code,
                           Map<String, Map<Disposition.Count, Long>> counts, List<Issue> issues, long ackBefore, long ackAfter,
                           Instant written, Range missing, long created, long regained) {

    /** What became of a bundle as a whole. */
    public enum Status { APPLIED, DUPLICATE, HELD, QUARANTINED }

    /** Lines {@code from}..{@code to} of a stream. */
    public record Range(String epoch, long from, long to) {

        static Range of(Manifest.Stream stream) {
            return new Range(stream.epoch(), stream.from(), stream.to());
        }
    }

    /** The report of a bundle that was refused. @param fileSha256 of the file as it came, 64 hex digits */
    public static ImportReport of(BundleRejected refusal, String fileSha256) {
        Manifest manifest = refusal.manifest();
        Status status = Status.valueOf(refusal.reason().status().name());
        if (manifest == null) {
            return new ImportReport(null, fileSha256, null, null, status, refusal.reason().name(), Map.of(), List.of(), 0, 0, null, null, 0, 0);
        }
        Range missing = refusal.missingFrom() == 0 ? null : new Range(manifest.stream().epoch(), refusal.missingFrom(), refusal.missingTo());
        return new ImportReport(manifest.bundle(), fileSha256, manifest.from(), Range.of(manifest.stream()), status, refusal.reason().name(), Map.of(),
                List.of(), 0, 0, manifest.created(), missing, 0, 0);
    }

    /** How many lines ended in that column, over all kinds. */
    public long count(Disposition.Count column) {
        return counts.values().stream().mapToLong(kind -> kind.getOrDefault(column, 0L)).sum();
    }

    /** The report as members of a JSON object, in the names of the format (section 4.12). */
    public Map<String, Object> members() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("report", 1L);
        out.put("bundle", bundle);
        out.put("file_sha256", fileSha256);
        out.put("from", from);
        out.put("range", members(range));
        out.put("status", status.name());
        out.put("code", code);
        Map<String, Object> kinds = new LinkedHashMap<>();
        counts.forEach((kind, columns) -> kinds.put(kind, columns(columns)));
        out.put("counts", kinds);
        out.put("issues", issues.stream().map(ImportReport::issue).toList());
        out.put("acks", inOrder("before", ackBefore, "after", ackAfter));
        out.put("written", written == null ? null : written.toString());
        out.put("missing", members(missing));
        out.put("created", created);
        out.put("regained", regained);
        return out;
    }

    private static Map<String, Object> members(Range range) {
        return range == null ? null : inOrder("epoch", range.epoch(), "from", range.from(), "to", range.to());
    }

    private static Map<String, Object> columns(Map<Disposition.Count, Long> columns) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (Disposition.Count column : Disposition.Count.values()) {
            out.put(column.code(), columns.getOrDefault(column, 0L));
        }
        return out;
    }

    private static Map<String, Object> issue(Issue issue) {
        return inOrder("seq", issue.position(), "cid", issue.change(), "eid", issue.record(), "field", issue.field(),
                "code", issue.code().name(), "ours", issue.ours(), "theirs", issue.ours() == null ? null : issue.change());
    }

    private static Map<String, Object> inOrder(Object... namesAndValues) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return out;
    }
}
