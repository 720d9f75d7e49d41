package cunbu.app.birth;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A birth being registered: who the mother is proposes the rest, and the rules answer while it is typed. */
public final class BirthViewModel {

    final ObjectProperty<Person> mother = new SimpleObjectProperty<>();
    final ObjectProperty<Person> father = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty identity = new SimpleStringProperty("");
    final ObjectProperty<Sex> sex = new SimpleObjectProperty<>();
    final StringProperty bornOn = new SimpleStringProperty("");
    final StringProperty birthOrder = new SimpleStringProperty("");
    final ObjectProperty<Boolean> policyCompliant = new SimpleObjectProperty<>();
    final ObjectProperty<Boolean> lateReport = new SimpleObjectProperty<>(false);
    final ObjectProperty<BirthRegister.Proposal> proposal = new SimpleObjectProperty<>();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final BirthRegister births;
    private final Jobs jobs;
    private final Jobs.Latest checks;
    private final Jobs.Latest proposals;
    private final Texts texts;
    private final Consumer<String> say;

    /** @param say shows a sentence in the status line */
    public BirthViewModel(BirthRegister births, Jobs jobs, Texts texts, Consumer<String> say) {
        this.births = births;
        this.jobs = jobs;
        this.checks = jobs.latest();
        this.proposals = jobs.latest();
        this.texts = texts;
        this.say = say;
        mother.addListener((at, before, woman) -> propose());
        bornOn.addListener((at, before, typed) -> propose());
        for (Observable each : List.of(mother, father, name, identity, sex, bornOn, birthOrder, policyCompliant, lateReport)) {
            each.addListener(changed -> check());
        }
    }

    BirthRegister births() {
        return births;
    }

    void save() {
        List<Refusal> unreadable = unreadable();
        if (!unreadable.isEmpty()) {
            refusals.setAll(unreadable);
            return;
        }
        BirthDraft draft = draft();
        jobs.run(() -> births.register(draft), this::registered);
    }

    private void propose() {
        Person woman = mother.get();
        LocalDate day = Typed.day(bornOn.get()).orElse(null);
        if (woman == null) {
            proposal.set(null);
            return;
        }
        proposals.run(() -> births.propose(woman.id(), day), this::proposed);
    }

    private void proposed(BirthRegister.Proposal next) {
        boolean sameMother = proposal.get() != null && proposal.get().mother().id().equals(next.mother().id());
        proposal.set(next);
        lateReport.set(next.lateReport());
        if (!sameMother) {
            father.set(next.father());
            birthOrder.set(String.valueOf(next.birthOrder()));
        }
    }

    private void check() {
        if (mother.get() == null) {
            warnings.clear();
            return;
        }
        BirthDraft draft = draft();
        List<Refusal> unreadable = unreadable();
        checks.run(() -> births.check(draft), answered -> {
            warnings.setAll(answered.warnings());
            if (!refusals.isEmpty()) {
                refusals.setAll(unreadable.isEmpty() ? answered.refusals() : unreadable);
            }
        });
    }

    private BirthDraft draft() {
        return new BirthDraft(id(mother.get()), id(father.get()), Typed.text(name.get()), Typed.text(identity.get()), sex.get(),
                Typed.day(bornOn.get()).orElse(null), Typed.number(birthOrder.get()).orElse(null), policyCompliant.get(), lateReport.get());
    }

    private List<Refusal> unreadable() {
        List<Refusal> found = new ArrayList<>();
        if (Typed.text(bornOn.get()) != null && Typed.day(bornOn.get()).isEmpty()) {
            found.add(Refusal.of("bornOn", "typed.day"));
        }
        if (Typed.text(birthOrder.get()) != null && Typed.number(birthOrder.get()).isEmpty()) {
            found.add(Refusal.of("birthOrder", "typed.number"));
        }
        return found;
    }

    private void registered(BirthRegister.Answered answered) {
        refusals.setAll(answered.refusals());
        warnings.setAll(answered.warnings());
        if (answered.refusals().isEmpty()) {
            say.accept(texts.get("birth.registered", Typed.text(name.get())));
            clear();
        }
    }

    /** An empty form for the next birth. */
    private void clear() {
        mother.set(null);
        father.set(null);
        name.set("");
        identity.set("");
        sex.set(null);
        bornOn.set("");
        birthOrder.set("");
        policyCompliant.set(null);
        lateReport.set(false);
        warnings.clear();
    }

    private static RecordId id(Person person) {
        return person == null ? null : person.id();
    }
}
