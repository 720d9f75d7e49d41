package cunbu.app.check;

import cunbu.app.json.ReportFile;
import cunbu.app.store.AreaStore;
import cunbu.app.store.MeasureStore;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Measures;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.report.Filled;
import cunbu.core.report.Report;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads and writes reports, and takes from the register what one leaves out. */
public final class ReportDesk {

    private final MeasureStore measures;
    private final AreaStore areas;
    private final AreaCode office;

    public ReportDesk(MeasureStore measures, AreaStore areas, AreaCode office) {
        this.measures = measures;
        this.areas = areas;
        this.office = office;
    }

    /** The places a report can be about: those of the office, itself first. */
    List<Area> areas() {
        return areas.all().stream().filter(area -> area.code().within(office)).toList();
    }

    /** Why the register cannot count an area: it keeps nobody's records there. */
    public List<Refusal> refusals(AreaCode area) {
        boolean known = areas().stream().anyMatch(each -> each.code().equals(area));
        return known ? List.of() : List.of(Refusal.of("area", "indicator.areaNotHere", area, office));
    }

    /** The last month for which some village has sent its form; it tells which period a report will be about. */
    Optional<YearMonth> lastMonth() {
        return measures.lastMonth();
    }

    /** @throws cunbu.app.json.NotUnderstood with the member that is wrong */
    ReportFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReportFile.read(in);
        }
    }

    /** @return the file */
    Path write(Path file, ReportFile report) throws IOException {
        return Files.writeString(file, report.text() + "\n");
    }

    /** The bases that the office has chosen for figures of that period. */
    public Bases bases(Period period) {
        return measures.bases(period);
    }

    /** The report with the counts that it leaves out, of its period and of the same days a year before; both by the same bases. */
    public Filled filled(Report report, AreaCode area, Period period, Bases bases, Progress progress) {
        Measures now = measures.count(period, bases, (done, of) -> progress.at(done, 2 * of)).in(area);
        Measures before = measures.count(period.yearBefore(), bases, (done, of) -> progress.at(of + done, 2 * of)).in(area);
        return Filled.of(report, now, before);
    }
}
