package cunbu.app;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.NoticeCheck;
import cunbu.app.award.NoticeDesk;
import cunbu.app.award.AccountDesk;
import cunbu.app.award.PaymentDesk;
import cunbu.app.award.notice.NoticeCheckView;
import cunbu.app.award.notice.NoticeCheckViewModel;
import cunbu.app.award.notice.NoticesView;
import cunbu.app.award.notice.NoticesViewModel;
import cunbu.app.award.payment.AccountView;
import cunbu.app.award.payment.AccountViewModel;
import cunbu.app.award.payment.PaymentsView;
import cunbu.app.award.payment.PaymentsViewModel;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Views;
import cunbu.app.store.Register;
import cunbu.core.person.Person;
import cunbu.core.place.AreaTree;
import java.time.Clock;

/** Builds the screens by which money is paid and names are hung up: payment lists, bank accounts, public notices. */
final class PayingWiring {

    private final Register register;
    private final Clock clock;
    private final AwardDesk awards;
    private final Tools tools;
    private final Runnable onReturn;
    private final PaymentDesk desk;

    /** @param onReturn runs when the way leads back from a list or a notice */
    PayingWiring(Register register, Clock clock, AwardDesk awards, Tools tools, Runnable onReturn) {
        this.register = register;
        this.clock = clock;
        this.awards = awards;
        this.tools = tools;
        this.onReturn = onReturn;
        this.desk = new PaymentDesk(register, clock);
    }

    void payments() {
        PaymentsViewModel model = new PaymentsViewModel(desk, awards, AreaTree.of(register.areas().all()), tools.jobs(), tools.texts(), tools.problems(),
                tools.ways()::say);
        tools.ways().open(() -> Views.load(new PaymentsView(model, tools.texts(), person -> account(person, model::again)), tools.texts()), onReturn);
    }

    private void account(Person person, Runnable again) {
        AccountViewModel form = new AccountViewModel(new AccountDesk(register), tools.jobs(), person, this::saved);
        tools.ways().open(() -> Views.load(new AccountView(form, tools.texts()), tools.texts()), again, form::isUnsaved);
    }

    private void saved() {
        tools.ways().back();
        tools.ways().say(tools.texts().get("account.saved"));
    }

    void notices() {
        Offices offices = new Offices(register, clock);
        NoticesViewModel model = new NoticesViewModel(new NoticeDesk(register, offices::sign, clock), awards, tools.jobs(), tools.texts(), tools.problems(),
                tools.ways()::say);
        NoticeCheck check = new NoticeCheck(register, offices::signer);
        tools.ways().open(() -> Views.load(new NoticesView(model, tools.texts(), () -> check(check)), tools.texts()), onReturn);
    }

    private void check(NoticeCheck check) {
        NoticeCheckViewModel model = new NoticeCheckViewModel(check, tools.jobs(), tools.problems());
        tools.ways().open(() -> Views.load(new NoticeCheckView(model, tools.texts()), tools.texts()));
    }
}
