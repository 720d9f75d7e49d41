package cunbu.app.cli;

import cunbu.app.closing.Annual;
import cunbu.app.closing.AnnualDesk;
import cunbu.app.closing.AnnualPaper;
import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The yearly report, written from the register. */
final class AnnualReport implements ReportKind {

    private final Texts texts;

    AnnualReport(Texts texts) {
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
        Optional<Annual> annual = new AnnualDesk(register, desk).annual(Period.inclusive(ask.from(), ask.to()), ask.area(), Progress.NONE);
        if (annual.isEmpty()) {
            return List.of(Refusal.of("from", "closing.digestDoesNotFit"));
        }
        AnnualPaper words = new AnnualPaper(texts, desk.today());
        words.of(annual.get()).write(ask.out(), words::page);
        return List.of();
    }
}
