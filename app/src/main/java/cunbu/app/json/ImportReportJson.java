package cunbu.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import cunbu.sync.Disposition;
import cunbu.sync.ImportReport;
import cunbu.sync.Issue;
import cunbu.sync.wire.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON of import reports (section 4.12 of the bundle format) and of what is said beside them. */
public final class ImportReportJson {

    private ImportReportJson() {
    }

    /** As it is kept. */
    public static String text(ImportReport report) {
        return Json.write(report.members());
    }

    /** A report as it was kept. @throws NotUnderstood if the text is something else */
    public static ImportReport read(String text) {
        try {
            JsonNode report = Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            List<Issue> issues = new ArrayList<>();
            report.path("issues").forEach(each -> issues.add(issue(each)));
            return new ImportReport(text(report, "bundle"), text(report, "file_sha256"), text(report, "from"), lines(report.path("range")),
                    ImportReport.Status.valueOf(text(report, "status")), text(report, "code"), counts(report.path("counts")), issues,
                    report.path("acks").path("before").asLong(), report.path("acks").path("after").asLong(),
                    report.hasNonNull("written") ? Instant.parse(text(report, "written")) : null, lines(report.path("missing")),
                    report.path("created").asLong(), report.path("regained").asLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).textValue();
    }

    private static ImportReport.Range lines(JsonNode range) {
        return range.isObject() ? new ImportReport.Range(text(range, "epoch"), range.path("from").asLong(), range.path("to").asLong()) : null;
    }

    private static Map<String, Map<Disposition.Count, Long>> counts(JsonNode kinds) {
        Map<String, Map<Disposition.Count, Long>> counts = new TreeMap<>();
        kinds.fields().forEachRemaining(kind -> {
            Map<Disposition.Count, Long> columns = new EnumMap<>(Disposition.Count.class);
            for (Disposition.Count column : Disposition.Count.values()) {
                columns.put(column, kind.getValue().path(column.code()).asLong());
            }
            counts.put(kind.getKey(), columns);
        });
        return counts;
    }

    private static Issue issue(JsonNode issue) {
        return new Issue(issue.path("seq").asLong(), text(issue, "cid"), text(issue, "eid"), text(issue, "field"),
                Disposition.valueOf(text(issue, "code")), text(issue, "ours"));
    }

    /** As it is printed, with what the peer holds of this register. */
    public static Map<String, Object> document(ImportReport report, Map<String, Object> peerHolds) {
        Map<String, Object> document = new LinkedHashMap<>(report.members());
        document.put("peer_holds", peerHolds);
        return document;
    }

    /** @param unconfirmed changes that the peer has not acknowledged @param oldest day of the first of them; null if there is none */
    public static Map<String, Object> holds(long upto, long unconfirmed, String oldest) {
        Map<String, Object> holds = new LinkedHashMap<>();
        holds.put("upto", upto);
        holds.put("unconfirmed", unconfirmed);
        holds.put("oldest_unconfirmed", oldest);
        return holds;
    }

    /** The lines that a bundle carries. */
    public static Map<String, Object> range(Manifest.Stream stream) {
        return range(new ImportReport.Range(stream.epoch(), stream.from(), stream.to()));
    }

    /** Lines of a stream. */
    public static Map<String, Object> range(ImportReport.Range lines) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("epoch", lines.epoch());
        range.put("from", lines.from());
        range.put("to", lines.to());
        return range;
    }
}
