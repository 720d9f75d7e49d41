package cunbu.app;

import cunbu.app.access.AccessDesk;
import cunbu.app.access.Opening;
import cunbu.app.access.UserDesk;
import cunbu.app.access.UsersView;
import cunbu.app.access.UsersViewModel;
import cunbu.app.birth.BirthRegister;
import cunbu.app.birth.BirthView;
import cunbu.app.birth.BirthViewModel;
import cunbu.app.birth.BirthsView;
import cunbu.app.birth.BirthsViewModel;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.household.HouseholdDesk;
import cunbu.app.household.HouseholdView;
import cunbu.app.household.HouseholdViewModel;
import cunbu.app.intake.Intake;
import cunbu.app.intake.IntakeView;
import cunbu.app.intake.IntakeViewModel;
import cunbu.app.person.PeopleView;
import cunbu.app.person.PeopleViewModel;
import cunbu.app.person.PersonDesk;
import cunbu.app.person.PersonRow;
import cunbu.app.person.PersonView;
import cunbu.app.person.PersonViewModel;
import cunbu.app.shell.Desk;
import cunbu.app.shell.Front;
import cunbu.app.shell.Hit;
import cunbu.app.shell.Place;
import cunbu.app.shell.Ways;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.app.store.Role;
import cunbu.app.today.TodayDesk;
import cunbu.app.today.TodayView;
import cunbu.app.today.TodayViewModel;
import cunbu.app.today.Waiting;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds the window: the screens of an opened register, each with its worker, and how one opens another. */
final class WindowWiring {

    private static final int MOST_HITS = 9;
    private static final int MOST_FOUND = 100;
    /** The places of those who only look. */
    private static final Set<String> FOR_LOOKING = Set.of("today", "activities", "figures");

    private final Registers registers;
    private final Texts texts;
    private final Jobs jobs;
    private final Problems problems;
    private final Path home;
    private final Ways ways = new Ways();
    private final Doors doors;
    private final Front front;

    WindowWiring(Registers registers, Problems problems, Texts texts, Jobs jobs, Path home, Clock clock) {
        this.registers = registers;
        this.texts = texts;
        this.jobs = jobs;
        this.problems = problems;
        this.home = home;
        this.doors = new Doors(registers, home, clock, this::desk);
        this.front = new Front(doors, ways, jobs, texts, problems);
    }

    Front front() {
        return front;
    }

    Ways ways() {
        return ways;
    }

    /** Opens a register and shows it, in the place of one that is open. @param user null for its first user */
    void open(Path register, String user, char[] passphrase) {
        front.leave();
        front.open(doors.open(register, user, passphrase));
    }

    /** An opened register with its places. A new screen gets one line here. */
    private Desk desk(Register register, Clock clock) {
        register.search().warmUp();
        Function<String, List<Person>> find = text -> register.search().persons(text, MOST_FOUND);
        PersonDesk persons = new PersonDesk(register, find, clock);
        HouseholdDesk households = new HouseholdDesk(register);
        PeopleGate gate = new PeopleGate(new AccessDesk(register, clock), ways, jobs, texts);
        PersonOpener open = new PersonOpener(persons, households, gate);
        Tools tools = new Tools(ways, jobs, texts, problems, gate);
        Consumer<RecordId> person = id -> open.person(id, () -> { });
        BenefitsWiring benefits = new BenefitsWiring(register, clock, find, tools, person);
        open.benefits = id -> benefits.claims(id, null, () -> { });
        open.conflicts = new ConflictsWiring(register, clock, tools, Map.of(Kind.PERSON, open::person, Kind.HOUSEHOLD, open::household));
        ActivitiesWiring activities = new ActivitiesWiring(register, clock, tools);
        FiguresWiring figures = new FiguresWiring(register, clock, tools, new Screens(person, id -> open.household(id, () -> { }), activities::returns));
        ExchangeWiring exchange = new ExchangeWiring(register, clock, home, tools, () -> List.of(open.conflicts.way()));
        List<Place> places = new ArrayList<>();
        places.add(today(register, clock, List.of(exchange::waiting, open.conflicts::waiting, benefits::waiting, figures::waiting), benefits, open.conflicts));
        places.add(people(persons, open));
        places.add(births(new BirthRegister(register, find, clock), open));
        places.add(activities.place());
        places.add(intake(register, clock));
        places.add(figures.place());
        places.add(benefits.place());
        places.add(exchange.place());
        if (register.account().role() == Role.ADMINISTRATOR) {
            places.add(users(register, clock, person));
        }
        boolean writes = register.account().mayWrite();
        if (!writes) {
            places.removeIf(place -> !FOR_LOOKING.contains(place.key()));
        }
        return new Desk(register.self().officeName(), register.account().name(), places, writes ? text -> hits(persons.named(text), open) : null,
                register::close);
    }

    private Place today(Register register, Clock clock, List<Supplier<List<Waiting>>> others, BenefitsWiring benefits, ConflictsWiring conflicts) {
        Supplier<List<Waiting>> elsewhere = () -> others.stream().flatMap(each -> each.get().stream()).toList();
        TodayViewModel model = new TodayViewModel(new TodayDesk(register, clock, elsewhere), jobs);
        return new Place("today", "mdi2w-white-balance-sunny", () -> Views.load(new TodayView(model, texts,
                where -> ways.has(where.split("/")[0]), where -> go(where, benefits, conflicts)), texts));
    }

    /** To a place, and there to the list named after a slash. */
    private void go(String where, BenefitsWiring benefits, ConflictsWiring conflicts) {
        String[] parts = where.split("/");
        ways.go(parts[0]);
        if (parts.length > 1 && parts[1].equals(ConflictsWiring.LIST)) {
            conflicts.open();
        } else if (parts.length > 1) {
            benefits.list(parts[1]);
        }
    }

    private Place people(PersonDesk persons, PersonOpener open) {
        PeopleViewModel people = new PeopleViewModel(persons, jobs);
        return new Place("people", "mdi2a-account-group",
                () -> Views.load(new PeopleView(people, texts, id -> open.person(id, people::refresh)), texts));
    }

    private Place births(BirthRegister register, PersonOpener open) {
        BirthsViewModel births = new BirthsViewModel(register, jobs);
        Runnable add = () -> {
            BirthViewModel form = new BirthViewModel(register, jobs, texts, ways::say);
            ways.open(() -> Views.load(new BirthView(form, texts, jobs), texts), births::refresh);
        };
        return new Place("births", "mdi2b-baby-carriage",
                () -> Views.load(new BirthsView(births, texts, add, child -> open.person(child, births::refresh)), texts));
    }

    private Place intake(Register register, Clock clock) {
        IntakeViewModel model = new IntakeViewModel(new Intake(register, clock), jobs, texts, problems);
        return new Place("intake", "mdi2t-table-arrow-down", () -> Views.load(new IntakeView(model, texts), texts));
    }

    private Place users(Register register, Clock clock, Consumer<RecordId> person) {
        UsersViewModel model = new UsersViewModel(new UserDesk(registers, register), new AccessDesk(register, clock), jobs, texts, ways::say);
        return new Place("settings", "mdi2a-account-key-outline", () -> Views.load(new UsersView(model, texts, person, clock.getZone()), texts));
    }

    private static List<Hit> hits(List<PersonRow> rows, PersonOpener open) {
        return rows.stream().limit(MOST_HITS).map(row -> new Hit(row.person().name(),
                Objects.toString(row.person().bornOn(), "") + "  " + row.village(), () -> open.person(row.person().id(), () -> { }))).toList();
    }

    /** Opens persons and households on top of whatever is shown; each can open the other. */
    private final class PersonOpener {

        private final PersonDesk persons;
        private final HouseholdDesk households;
        private final PeopleGate gate;
        private Consumer<RecordId> benefits = id -> { };
        private ConflictsWiring conflicts;

        PersonOpener(PersonDesk persons, HouseholdDesk households, PeopleGate gate) {
            this.persons = persons;
            this.households = households;
            this.gate = gate;
        }

        /** @param onReturn runs when the way leads back */
        void person(RecordId id, Runnable onReturn) {
            PersonViewModel model = new PersonViewModel(persons, jobs, texts, ways::say, id);
            gate.open(Opening.of(Look.PERSON, id), () -> ways.open(() -> conflicts.badged(Views.load(new PersonView(model, texts, other -> person(other, model::load),
                    other -> household(other, model::load), () -> benefits.accept(id)), texts), id, model::load), onReturn));
        }

        void household(RecordId id, Runnable onReturn) {
            HouseholdViewModel model = new HouseholdViewModel(households, jobs, texts, ways::say, id);
            gate.open(Opening.of(Look.HOUSEHOLD, id), () -> ways.open(() -> conflicts.badged(Views.load(new HouseholdView(model, texts,
                    member -> person(member, model::load)), texts), id, model::load), onReturn));
        }
    }
}
