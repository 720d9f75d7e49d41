package cunbu.app.exchange;

import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.sync.BundleRejected;
import cunbu.sync.Disposition.Count;
import cunbu.sync.ImportReport;

/** A bundle in words: whose it is, and what taking it in does or did. */
final class Arrived {

    private final Texts texts;
    private final Problems problems;

    Arrived(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** The status, as a word. @param taken whether it has been taken in, or is only planned */
    String status(ImportReport report, boolean taken) {
        String word = report.status() == ImportReport.Status.APPLIED && !taken ? "PLANNED" : report.status().name();
        return texts.get("exchange.status." + word);
    }

    /** What becomes of its lines, or why nothing does. */
    String sentence(ImportReport report) {
        if (report.code() != null) {
            Problems.Problem refused = problems.of(new BundleRejected(BundleRejected.Reason.valueOf(report.code())));
            return refused.sentence() + " (" + refused.code() + ")";
        }
        if (report.status() == ImportReport.Status.DUPLICATE) {
            return texts.get("exchange.nothingNew");
        }
        return texts.get("exchange.counts", report.count(Count.APPLIED), report.count(Count.DUPLICATE), report.count(Count.CONFLICT),
                report.count(Count.PARKED) + report.count(Count.DEFERRED), report.count(Count.REJECTED));
    }
}
