package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.Figures;
import cunbu.app.closing.FormPaper;
import cunbu.app.fx.Texts;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.closing.NationalForm;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A national form: as it was closed if the period is closed, else as the register counts it. */
final class StatutoryReport implements ReportKind {

    private final NationalForm form;
    private final Texts texts;

    StatutoryReport(NationalForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    @Override
    public Optional<Look> opens() {
        return Optional.empty();
    }

    @Override
    public List<Refusal> write(Register register, ReportAsk ask) throws IOException {
        ClosingDesk desk = new ClosingDesk(register, ask.clock());
        List<Refusal> refusals = desk.refusals(ask.area());
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Optional<Figures> figures = desk.figures(Period.inclusive(ask.from(), ask.to()), ask.area(), Progress.NONE);
        if (figures.isEmpty()) {
            return List.of(Refusal.of("from", "closing.digestDoesNotFit"));
        }
        FormPaper words = new FormPaper(texts, desk.today());
        words.of(form, figures.get(), ask.by().orElse(null)).write(ask.out(), words::page);
        return List.of();
    }
}
