package cunbu.app.award.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.PaidTownship;
import cunbu.app.award.AccountDesk;
import cunbu.app.fx.Jobs;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountViewModelTest {

    @TempDir
    Path folder;
    private Register register;
    private PaidTownship township;
    private AccountDesk desk;
    private int saved;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        township = new PaidTownship(register);
        desk = new AccountDesk(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private AccountViewModel form(RecordId person) {
        AccountViewModel form = new AccountViewModel(desk, Jobs.inline(), register.persons().find(person).orElseThrow(), () -> saved++);
        form.load();
        return form;
    }

    @Test
    void anAccountIsEnteredForWhoHasNone() {
        AccountViewModel form = form(township.withoutAccount.person());
        assertThat(form.current.get()).isEmpty();
        assertThat(form.holder.get()).isEqualTo("李明");
        assertThat(form.isUnsaved()).isFalse();
        form.bank.set("农村信用社");
        form.number.set("4111 1111 1111 1111");
        assertThat(form.isUnsaved()).isTrue();
        form.save();

        assertThat(saved).isEqualTo(1);
        assertThat(form.isUnsaved()).isFalse();
        assertThat(desk.of(township.withoutAccount.person())).hasSize(1).first().extracting("number").isEqualTo(PaidTownship.NUMBER);
    }

    @Test
    void whatIsNoAccountIsRefusedAtItsField() {
        AccountViewModel form = form(township.withoutAccount.person());
        form.bank.set("农村信用社");
        form.number.set("12");
        form.save();
        assertThat(form.refusals).extracting(Refusal::field).containsExactly("number");
        assertThat(saved).isZero();
        form.number.set(PaidTownship.NUMBER);
        assertThat(form.refusals).isEmpty();
    }

    @Test
    void theAccountUntilNowIsShownMasked() {
        assertThat(form(township.first.person()).current.get()).isEqualTo("农村信用社 ************1111 岩温");
    }

    @Test
    void anotherHolderIsWarnedOfWhileItIsTyped() {
        AccountViewModel form = form(township.withoutAccount.person());
        form.bank.set("农村信用社");
        form.number.set(PaidTownship.NUMBER);
        form.holder.set("王五");
        assertThat(form.warnings).extracting(Refusal::field).containsExactly("holder");
        assertThat(form.refusals).isEmpty();
    }
}
