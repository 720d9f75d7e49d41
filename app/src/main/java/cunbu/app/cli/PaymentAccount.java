package cunbu.app.cli;

import cunbu.app.award.AccountDesk;
import cunbu.app.award.EnteredAccount;
import cunbu.app.award.PaymentDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.BankAccountRules;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code payment account}: into which account a person is paid; with {@code --number} it is entered or changed. */
@Command(name = "account", mixinStandardHelpOptions = true)
public final class PaymentAccount extends PaymentCommand {

    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;
    @Option(names = "--bank", paramLabel = "TEXT")
    private String bank;
    @Option(names = "--number", paramLabel = "DIGITS")
    private String number;
    @Option(names = "--holder", paramLabel = "NAME")
    private String holder;

    public PaymentAccount(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (!RecordId.isRecordId(person)) {
            throw wrong("refusal.award.noSuchPerson", person);
        }
        if (number == null && (bank != null || holder != null)) {
            throw wrong("payment.numberMissing");
        }
    }

    @Override
    Exit work(Register register, PaymentDesk desk) {
        RecordId id = new RecordId(person);
        AccountDesk accounts = new AccountDesk(register);
        EnteredAccount entered = number == null ? new EnteredAccount(null, List.of(), List.of()) : accounts.enter(id, bank, number, holder);
        List<BankAccount> all = accounts.of(id);
        if (json()) {
            out().println(document().accounts(person, all, entered.refusals(), entered.warnings()));
        } else {
            all.forEach(account -> out().println(texts().get("payment.account", account.bank(), BankAccountRules.mask(account.number()),
                    account.holder())));
        }
        entered.refusals().forEach(refusal -> spec().commandLine().getErr().println(texts().of(refusal)));
        entered.warnings().forEach(warning -> spec().commandLine().getErr().println(texts().of(warning)));
        return entered.refusals().isEmpty() ? Exit.DONE : Exit.REFUSED;
    }
}
