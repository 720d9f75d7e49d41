package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.ClosingWords;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A report of a period's totals: as they were closed if the period is closed, else as the register counts them. It shows nobody. */
abstract class ClosingReport implements ReportKind {

    private final Texts texts;

    ClosingReport(Texts texts) {
        this.texts = texts;
    }

    /** @return empty if a closing that it should show does not fit its digest */
    abstract Optional<Paper> paper(Register register, ClosingDesk desk, ReportAsk ask);

    @Override
    public final Optional<Look> opens() {
        return Optional.empty();
    }

    @Override
    public final List<Refusal> write(Register register, ReportAsk ask) throws IOException {
        ClosingDesk desk = new ClosingDesk(register, ask.clock());
        List<Refusal> refusals = desk.refusals(ask.area());
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Optional<Paper> paper = paper(register, desk, ask);
        if (paper.isEmpty()) {
            return List.of(Refusal.of("from", "closing.digestDoesNotFit"));
        }
        paper.get().write(ask.out(), new ClosingWords(texts)::page);
        return List.of();
    }

    final Texts texts() {
        return texts;
    }
}
