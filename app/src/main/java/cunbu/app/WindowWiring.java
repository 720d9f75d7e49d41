package cunbu.app;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.person.PeopleView;
import cunbu.app.person.PeopleViewModel;
import cunbu.app.person.PersonDesk;
import cunbu.app.shell.Desk;
import cunbu.app.shell.Front;
import cunbu.app.shell.Hit;
import cunbu.app.shell.Place;
import cunbu.app.shell.Ways;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Builds the window: the screens of an opened register, each with its worker, and how one opens another. */
final class WindowWiring {

    private final Texts texts;
    private final Jobs jobs;
    private final Ways ways = new Ways();
    private final Front front;

    WindowWiring(Registers registers, Problems problems, Texts texts, Jobs jobs, Path home, Clock clock) {
        this.texts = texts;
        this.jobs = jobs;
        this.front = new Front(new Doors(registers, home, clock, this::desk), ways, jobs, texts, problems);
    }

    Front front() {
        return front;
    }

    /** An opened register with its places. A new screen gets one line here. */
    private Desk desk(Register register, Clock clock) {
        Function<String, List<Person>> find = text -> register.persons().withIdentity(text);
        PersonDesk persons = new PersonDesk(register, find, clock);
        PeopleViewModel people = new PeopleViewModel(persons, jobs);
        List<Place> places = List.of(
                new Place("people", "mdi2a-account-group", () -> Views.load(new PeopleView(people, texts, this::openPerson), texts)));
        return new Desk(register.self().officeName(), register.account().name(), places,
                text -> persons.named(text).stream().limit(9).map(row -> hit(row.person(), row.village())).toList(), register::close);
    }

    private Hit hit(Person person, String village) {
        return new Hit(person.name(), Objects.toString(person.bornOn(), "") + "  " + village, () -> openPerson(person.id()));
    }

    private void openPerson(RecordId person) {
        ways.say(person.text());
    }
}
