package cunbu.app.access;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.app.store.AccountStore.Account;
import cunbu.app.store.Registers;
import cunbu.app.store.Role;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The users of the register, the form for another one, and who opened people. */
public final class UsersViewModel {

    private static final int MOST_OPENINGS = 1000;

    /** All that the screen shows at a time. */
    private record Shown(List<Account> users, List<AccessDesk.Row> openings) {
    }

    final ObservableList<Account> users = FXCollections.observableArrayList();
    /** The newest first. */
    final ObservableList<AccessDesk.Row> openings = FXCollections.observableArrayList();
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.CLERK);
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    /** The administrator's own, which opens the register for the new user. */
    final StringProperty mine = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final UserDesk desk;
    private final AccessDesk accesses;
    private final Jobs jobs;
    private final Texts texts;
    private final Consumer<String> say;

    /** @param say shows a sentence in the status line */
    public UsersViewModel(UserDesk desk, AccessDesk accesses, Jobs jobs, Texts texts, Consumer<String> say) {
        this.desk = desk;
        this.accesses = accesses;
        this.jobs = jobs;
        this.texts = texts;
        this.say = say;
    }

    void load() {
        jobs.run(() -> accesses.refusalsOfList().isEmpty() ? new Shown(desk.all(), accesses.latest(MOST_OPENINGS)) : new Shown(List.of(), List.of()), shown -> {
            users.setAll(shown.users());
            openings.setAll(shown.openings());
        });
    }

    /** Lets somebody use the register, or says at each field why not. */
    void add() {
        List<Refusal> found = new Refusals().when(!passphrase.get().equals(again.get()), "again", "firstRun.otherPassphrase")
                .when(mine.get().isEmpty(), "mine", "user.mineMissing").all();
        refusals.setAll(found);
        if (found.isEmpty()) {
            String called = name.get();
            Role as = role.get();
            char[] own = mine.get().toCharArray();
            char[] theirs = passphrase.get().toCharArray();
            jobs.run(() -> desk.add(called, as, own, theirs), this::added);
        }
    }

    private void added(UserDesk.Added added) {
        refusals.setAll(added.refusals());
        if (added.refusals().isEmpty()) {
            say.accept(texts.get("cli.user.added", added.account().name(), texts.of(added.account().role())));
            Stream.of(name, passphrase, again, mine).forEach(field -> field.set(""));
            load();
        }
    }

    /** Whether something would be lost that was typed. */
    public boolean isUnsaved() {
        return Stream.of(name, passphrase, again).anyMatch(field -> !field.get().isBlank());
    }

    int shortest() {
        return Registers.SHORTEST_PASSPHRASE;
    }
}
