package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.FormPaper;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.app.store.Register;
import cunbu.core.closing.NationalForm;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.Optional;

/** A national form. */
final class StatutoryReport extends ClosingReport {

    private final NationalForm form;

    StatutoryReport(NationalForm form, Texts texts) {
        super(texts);
        this.form = form;
    }

    @Override
    Optional<Paper> paper(Register register, ClosingDesk desk, ReportAsk ask) {
        return desk.figures(Period.inclusive(ask.from(), ask.to()), ask.area(), Progress.NONE)
                .map(figures -> new FormPaper(texts(), desk.today()).of(form, figures, ask.by().orElse(null)));
    }
}
