package cunbu.app.exchange;

import cunbu.sync.BundleRejected;
import cunbu.sync.ImportReport;
import cunbu.sync.wire.Manifest;
import java.util.List;
import java.util.Map;

/** The report of a file that was not taken in. */
final class ImportReports {

    private ImportReports() {
    }

    static ImportReport refused(BundleRejected refusal, String sha256) {
        ImportReport.Status status = switch (refusal.reason().status()) {
            case HELD -> ImportReport.Status.HELD;
            case QUARANTINED -> ImportReport.Status.QUARANTINED;
        };
        Manifest believed = refusal.manifest();
        if (believed == null) {
            return new ImportReport(null, sha256, null, null, status, refusal.reason().name(), Map.of(), List.of(), 0, 0);
        }
        Manifest.Stream stream = believed.stream();
        long before = refusal.missingFrom() == 0 ? 0 : refusal.missingFrom() - 1;
        return new ImportReport(believed.bundle(), sha256, believed.from(), new ImportReport.Range(stream.epoch(), stream.from(), stream.to()),
                status, refusal.reason().name(), Map.of(), List.of(), before, before);
    }
}
