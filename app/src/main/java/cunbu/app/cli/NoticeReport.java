package cunbu.app.cli;

import cunbu.app.award.NoticeAsk;
import cunbu.app.award.NoticeDesk;
import cunbu.app.award.NoticePaper;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.notice.Notice;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Days;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notices of a scheme that were hung up in a period, each as it hung. If there is none, a draft of one: whoever was confirmed in the
 * period, without a code.
 */
final class NoticeReport implements ReportKind {

    private final Texts texts;

    NoticeReport(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Look> opens() {
        return Optional.of(Look.NOTICE);
    }

    @Override
    public List<Refusal> write(Register register, ReportAsk ask) throws IOException {
        if (ask.scheme().isEmpty()) {
            return List.of(Refusal.of("scheme", "notice.schemeUnknown"));
        }
        NoticeDesk desk = new NoticeDesk(register, new Offices(register, ask.clock())::sign, ask.clock());
        NoticePaper words = new NoticePaper(texts);
        List<Paper> papers = new ArrayList<>();
        desk.all().stream().filter(each -> isAsked(each, ask)).forEach(each -> NoticeDesk.list(each)
                .ifPresent(list -> papers.add(words.of(list, each.signature()))));
        if (papers.isEmpty()) {
            NoticeAsk draft = new NoticeAsk(ask.scheme().get(), ask.area(), LocalDate.now(ask.clock()), null, null);
            List<Refusal> refusals = desk.refusalsOfConfirmed(draft, ask.from(), ask.to());
            if (!refusals.isEmpty()) {
                return refusals;
            }
            papers.add(words.draft(desk.confirmed(draft, ask.from(), ask.to())));
        }
        Paper.together(papers).write(ask.out(), words::page);
        return List.of();
    }

    private static boolean isAsked(Notice notice, ReportAsk ask) {
        return notice.scheme().equals(ask.scheme().orElseThrow()) && notice.area().within(ask.area()) && !Days.before(notice.postedOn(), ask.from())
                && !Days.after(notice.postedOn(), ask.to());
    }
}
