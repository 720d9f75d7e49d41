package cunbu.app.cli;

import cunbu.app.award.PaymentAsk;
import cunbu.app.award.PaymentDesk;
import cunbu.app.award.PaymentPaper;
import cunbu.app.award.PaymentSheet;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.place.AreaTree;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stored payment lists that pay for a month of the period. If there is none and a scheme is named, the list as it would be stored. */
final class PaymentReport implements ReportKind {

    private final Texts texts;

    PaymentReport(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Look> opens() {
        return Optional.of(Look.PAYMENTS);
    }

    @Override
    public List<Refusal> write(Register register, ReportAsk ask) throws IOException {
        PaymentDesk desk = new PaymentDesk(register, ask.clock());
        YearMonth from = YearMonth.from(ask.from());
        YearMonth to = YearMonth.from(ask.to());
        List<PaymentSheet> sheets = new ArrayList<>(desk.sheets(ask.area(), from, to, ask.scheme()));
        if (sheets.isEmpty()) {
            if (ask.scheme().isEmpty()) {
                return List.of(Refusal.of("from", "payment.noListInPeriod"));
            }
            PaymentAsk draft = PaymentAsk.of(ask.scheme().get(), ask.area(), from, to);
            List<Refusal> refusals = desk.refusals(draft);
            if (!refusals.isEmpty()) {
                return refusals;
            }
            sheets.add(desk.draft(draft, Progress.NONE));
        }
        PaymentPaper words = new PaymentPaper(texts, AreaTree.of(register.areas().all()));
        Paper.together(sheets.stream().map(words::of).toList()).write(ask.out(), words::page);
        return List.of();
    }
}
