package cunbu.app.cli;

import cunbu.app.closing.AnnualDesk;
import cunbu.app.closing.AnnualPaper;
import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.app.store.Register;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.Optional;

/** The yearly report. */
final class AnnualReport extends ClosingReport {

    AnnualReport(Texts texts) {
        super(texts);
    }

    @Override
    Optional<Paper> paper(Register register, ClosingDesk desk, ReportAsk ask) {
        return new AnnualDesk(register, desk).annual(Period.inclusive(ask.from(), ask.to()), ask.area(), Progress.NONE)
                .map(new AnnualPaper(texts(), desk.today())::of);
    }
}
