package cunbu.app.person;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One person: what the register holds, what is being corrected, and what the rules say to it. */
public final class PersonViewModel {

    final PersonForm form = new PersonForm();
    final ObjectProperty<PersonSheet> sheet = new SimpleObjectProperty<>();
    final BooleanProperty identityShown = new SimpleBooleanProperty();
    final BooleanProperty changed = new SimpleBooleanProperty();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final ObservableList<Refusal> warnings = FXCollections.observableArrayList();

    private final PersonDesk desk;
    private final Jobs jobs;
    private final Jobs.Latest checks;
    private final Texts texts;
    private final Consumer<String> say;
    private final RecordId id;
    private boolean filling;

    /** @param say shows a sentence in the status line */
    public PersonViewModel(PersonDesk desk, Jobs jobs, Texts texts, Consumer<String> say, RecordId id) {
        this.desk = desk;
        this.jobs = jobs;
        this.checks = jobs.latest();
        this.texts = texts;
        this.say = say;
        this.id = id;
        InvalidationListener onTyping = typed -> typed();
        for (javafx.beans.Observable field : form.all()) {
            field.addListener(onTyping);
        }
    }

    PersonDesk desk() {
        return desk;
    }

    /** Reads the person anew. */
    public void load() {
        jobs.run(() -> desk.sheet(id), this::shown);
    }

    void showIdentity() {
        identityShown.set(true);
        fill();
        jobs.run(() -> {
            desk.askedForIdentity(id);
            return null;
        }, done -> { });
    }

    void save() {
        if (sheet.get() == null) {
            return;
        }
        Person before = sheet.get().person();
        Person after = form.over(before, desk.today());
        if (!form.unreadable().isEmpty()) {
            refusals.setAll(form.unreadable());
            return;
        }
        jobs.run(() -> desk.save(before, after), this::saved);
    }

    /** Whole years on a day; nothing where no birth date is known. */
    static String age(Person person, LocalDate today) {
        LocalDate end = person.diedOn() == null ? today : person.diedOn();
        return person.bornOn() == null || person.bornOn().isAfter(end) ? "" : String.valueOf(Period.between(person.bornOn(), end).getYears());
    }

    private void shown(PersonSheet read) {
        sheet.set(read);
        fill();
        changed.set(false);
        check();
    }

    private void fill() {
        filling = true;
        form.show(sheet.get().person(), !identityShown.get());
        filling = false;
    }

    private void typed() {
        if (!filling) {
            changed.set(true);
            check();
        }
    }

    private void check() {
        Person after = form.over(sheet.get().person(), desk.today());
        List<Refusal> unreadable = form.unreadable();
        checks.run(() -> desk.check(after), answered -> {
            // While typing nothing is refused yet: half a date is no mistake.
            warnings.setAll(answered.warnings());
            if (!refusals.isEmpty()) {
                refusals.setAll(unreadable.isEmpty() ? answered.refusals() : unreadable);
            }
        });
    }

    private void saved(PersonDesk.Answered answered) {
        refusals.setAll(answered.refusals());
        warnings.setAll(answered.warnings());
        if (answered.refusals().isEmpty()) {
            say.accept(texts.get("person.saved"));
            load();
        }
    }
}
