package cunbu.app.exchange;

import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.sync.BundleRejected;
import cunbu.sync.Disposition.Count;
import cunbu.sync.ImportReport;
import java.util.ArrayList;
import java.util.List;

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
            String refusal = refusal(report.code());
            return report.missing() == null ? refusal
                    : refusal + " " + texts.get("exchange.missing", report.missing().from(), report.missing().to());
        }
        return report.status() == ImportReport.Status.DUPLICATE ? texts.get("exchange.nothingNew") : brings(List.of(report));
    }

    /** Why a bundle is refused and what to do, with the code of the sentence. @param reason a {@link BundleRejected.Reason} */
    String refusal(String reason) {
        Problems.Problem refused = problems.of(new BundleRejected(BundleRejected.Reason.valueOf(reason)));
        return refused.sentence() + " (" + refused.code() + ")";
    }

    /** What bundles bring together: only what there is of it. */
    String brings(List<ImportReport> reports) {
        List<String> parts = new ArrayList<>();
        long created = reports.stream().mapToLong(ImportReport::created).sum();
        part(parts, "exchange.brings.created", created);
        part(parts, "exchange.brings.changed", sum(reports, Count.APPLIED) - created);
        part(parts, "exchange.brings.conflict", sum(reports, Count.CONFLICT));
        part(parts, "exchange.brings.parked", sum(reports, Count.PARKED) + sum(reports, Count.DEFERRED));
        part(parts, "exchange.brings.rejected", sum(reports, Count.REJECTED));
        part(parts, "exchange.brings.duplicate", sum(reports, Count.DUPLICATE));
        part(parts, "exchange.brings.regained", reports.stream().mapToLong(ImportReport::regained).sum());
        return parts.isEmpty() ? texts.get("exchange.brings.none") : String.join(texts.get("exchange.brings.and"), parts);
    }

    private void part(List<String> parts, String sentence, long count) {
        if (count > 0) {
            parts.add(texts.get(sentence, count));
        }
    }

    private static long sum(List<ImportReport> reports, Count column) {
        return reports.stream().mapToLong(report -> report.count(column)).sum();
    }
}
