package cunbu.app.award.payment;

import cunbu.app.award.AccountDesk;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Typed;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.BankAccountRules;
import cunbu.core.person.Person;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The form for the account into which one person is paid from now on. */
public final class AccountViewModel {

    final StringProperty bank = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final StringProperty holder = new SimpleStringProperty("");
    /** The account until now, masked; empty if there is none. */
    final ObjectProperty<String> current = new SimpleObjectProperty<>("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final AccountDesk desk;
    private final Jobs jobs;
    private final Jobs.Latest checks;
    private final Person person;
    private final Runnable saved;
    private boolean saving;

    /** @param saved runs when the account has been written */
    public AccountViewModel(AccountDesk desk, Jobs jobs, Person person, Runnable saved) {
        this.desk = desk;
        this.jobs = jobs;
        this.checks = jobs.latest();
        this.person = person;
        this.saved = saved;
        holder.set(Objects.toString(person.name(), ""));
        Stream.of(bank, number, holder).forEach(each -> each.addListener((at, before, now) -> check()));
    }

    Person person() {
        return person;
    }

    public boolean isUnsaved() {
        return !saving && (!bank.get().isBlank() || !number.get().isBlank());
    }

    void load() {
        jobs.run(() -> desk.of(person.id()), accounts -> current.set(masked(accounts)));
    }

    void save() {
        if (saving) {
            return;
        }
        saving = true;
        String bankNow = Typed.text(bank.get());
        String numberNow = Typed.text(number.get());
        String holderNow = Typed.text(holder.get());
        jobs.run(() -> desk.enter(person.id(), bankNow, numberNow, holderNow), entered -> {
            refusals.setAll(entered.refusals());
            warnings.setAll(entered.warnings());
            saving = entered.refusals().isEmpty();
            if (saving) {
                saved.run();
            }
        });
    }

    /** What was refused is let go while it is being mended; only saving asks again. */
    private void check() {
        refusals.clear();
        String bankNow = Typed.text(bank.get());
        String numberNow = Typed.text(number.get());
        String holderNow = Typed.text(holder.get());
        if (numberNow == null) {
            warnings.clear();
            return;
        }
        checks.run(() -> desk.check(person.id(), bankNow, numberNow, holderNow), checked -> warnings.setAll(checked.warnings()));
    }

    private static String masked(List<BankAccount> accounts) {
        return accounts.isEmpty() ? "" : Stream.of(accounts.get(0).bank(), BankAccountRules.mask(accounts.get(0).number()), accounts.get(0).holder())
                .map(each -> Objects.toString(each, "")).reduce((one, other) -> one + " " + other).orElseThrow();
    }
}
