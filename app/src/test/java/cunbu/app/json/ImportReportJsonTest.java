package cunbu.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.sync.BundleRejected;
import cunbu.sync.Disposition;
import cunbu.sync.Disposition.Count;
import cunbu.sync.ImportReport;
import cunbu.sync.Issue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportReportJsonTest {

    private static final String SHA256 = "ab".repeat(32);

    @Test
    void aReportThatWasKeptIsReadAsItWas() {
        Map<Count, Long> columns = Arrays.stream(Count.values()).collect(Collectors.toMap(Function.identity(), each -> 3L + each.ordinal()));
        ImportReport report = new ImportReport("0192f3b0-0000-7000-8000-000000000000", SHA256, "530824101000", new ImportReport.Range("c0ffee00c0ffee00", 101, 150),
                ImportReport.Status.APPLIED, null, Map.of("person", columns),
                List.of(new Issue(131, "c1", "530824101000-A", "phone", Disposition.CONFLICT, "c2"), new Issue(132, null, null, "v", Disposition.REJECTED_SCHEMA, null)),
                100, 150, Instant.parse("2009-12-31T02:00:00Z"), null, 7, 2);
        assertThat(ImportReportJson.read(ImportReportJson.text(report))).isEqualTo(report);
    }

    @Test
    void aRefusalThatWasKeptIsReadAsItWas() {
        ImportReport refused = ImportReport.of(new BundleRejected(BundleRejected.Reason.SIGNATURE), SHA256);
        assertThat(ImportReportJson.read(ImportReportJson.text(refused))).isEqualTo(refused);
    }

    @Test
    void whatIsMissingBeforeABundleIsKept() {
        ImportReport waits = new ImportReport("b", SHA256, "530824101000", new ImportReport.Range("c0ffee00c0ffee00", 151, 160), ImportReport.Status.HELD, "WAITING",
                Map.of(), List.of(), 0, 0, Instant.parse("2009-12-31T02:00:00Z"), new ImportReport.Range("c0ffee00c0ffee00", 101, 150), 0, 0);
        assertThat(ImportReportJson.read(ImportReportJson.text(waits)).missing()).isEqualTo(waits.missing());
    }
}
