package cunbu.app.person;

import cunbu.app.fx.Typed;
import cunbu.core.person.HukouKind;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.IdentityReading;
import cunbu.core.person.Marital;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of a person as they are typed, and the person that they make. */
final class PersonForm {

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty identity = new SimpleStringProperty("");
    final ObjectProperty<Sex> sex = new SimpleObjectProperty<>();
    final StringProperty bornOn = new SimpleStringProperty("");
    final ObjectProperty<String> ethnic = new SimpleObjectProperty<>();
    final ObjectProperty<String> relation = new SimpleObjectProperty<>();
    final ObjectProperty<HukouKind> hukou = new SimpleObjectProperty<>();
    final ObjectProperty<Marital> marital = new SimpleObjectProperty<>();
    final StringProperty diedOn = new SimpleStringProperty("");
    final ObjectProperty<Boolean> urbanPension = new SimpleObjectProperty<>();
    final ObjectProperty<Boolean> employedByUnit = new SimpleObjectProperty<>();

    private final List<Refusal> unreadable = new ArrayList<>();
    private boolean masked = true;

    Observable[] all() {
        return new Observable[] {name, identity, sex, bornOn, ethnic, relation, hukou, marital, diedOn, urbanPension, employedByUnit};
    }

    /** @param hide whether the middle of the identity number is hidden; then it cannot be changed */
    void show(Person person, boolean hide) {
        masked = hide && person.identity() != null;
        name.set(Objects.toString(person.name(), ""));
        identity.set(person.identity() == null ? "" : masked ? IdentityNumber.mask(person.identity()) : person.identity());
        sex.set(person.sex());
        bornOn.set(Objects.toString(person.bornOn(), ""));
        ethnic.set(person.ethnic());
        relation.set(person.relation());
        hukou.set(person.hukou());
        marital.set(person.marital());
        diedOn.set(Objects.toString(person.diedOn(), ""));
        urbanPension.set(person.urbanPension());
        employedByUnit.set(person.employedByUnit());
    }

    /** The person with what is typed; {@link #unreadable()} then says what could not be read. */
    Person over(Person before, LocalDate today) {
        unreadable.clear();
        String number = before.identity();
        String given = before.identityGiven();
        if (!masked) {
            IdentityReading reading = IdentityReading.of(identity.get(), today);
            boolean empty = Typed.text(identity.get()) == null;
            unreadable.addAll(empty ? List.of() : reading.refusals());
            number = empty ? null : reading.number().map(IdentityNumber::text).orElse(number);
            given = empty || Objects.equals(number, before.identity()) ? given : reading.written().length() == 15 ? reading.written() : null;
        }
        return new Person(before.id(), before.household(), relation.get(), Typed.text(name.get()), number, number == null ? null : given, sex.get(),
                day("bornOn", bornOn), ethnic.get(), hukou.get(), before.village(), before.presence(), marital.get(), day("diedOn", diedOn),
                urbanPension.get(), employedByUnit.get(), before.sentencesCheckedOn());
    }

    List<Refusal> unreadable() {
        return List.copyOf(unreadable);
    }

    private LocalDate day(String field, StringProperty typed) {
        if (Typed.text(typed.get()) == null) {
            return null;
        }
        LocalDate day = Typed.day(typed.get()).orElse(null);
        if (day == null) {
            unreadable.add(Refusal.of(field, "typed.day"));
        }
        return day;
    }
}
