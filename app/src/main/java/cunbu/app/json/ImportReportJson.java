package cunbu.app.json;

import cunbu.sync.ImportReport;
import cunbu.sync.wire.Manifest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON of import reports (section 4.12 of the bundle format) and of what is said beside them. */
public final class ImportReportJson {

    private ImportReportJson() {
    }

    /** As it is kept. */
    public static String text(ImportReport report) {
        return Json.write(report.members());
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
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("epoch", stream.epoch());
        range.put("from", stream.from());
        range.put("to", stream.to());
        return range;
    }
}
