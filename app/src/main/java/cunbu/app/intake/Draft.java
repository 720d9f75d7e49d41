package cunbu.app.intake;

import cunbu.core.activity.Activity;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.birth.Birth;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.Move;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The part of the register that a sheet touches, with everything that its rows would change. Nothing here is written yet. */
final class Draft {

    /** A household's name within its office. */
    record HouseholdKey(AreaCode village, String number) {
    }

    final AreaCode office;
    final LocalDate today;
    final Table<Household> households = new Table<>();
    final Table<Person> persons = new Table<>();
    final Table<Move> moves = new Table<>();
    final Table<Parentage> parentages = new Table<>();
    final Table<Birth> births = new Table<>();
    final Table<Certificate> certificates = new Table<>();
    final Table<Migrant> migrants = new Table<>();
    final Table<MonthlyReturn> returns = new Table<>();
    final Table<Activity> activities = new Table<>();

    final Table<Household>.Index<HouseholdKey> householdsByKey = households.by(home -> new HouseholdKey(home.village(), home.number()));
    final Table<Household>.Index<String> householdsByNumber = households.by(Household::number);
    final Table<Person>.Index<String> personsByIdentity = persons.by(Person::identity);
    final Table<Person>.Index<RecordId> members = persons.by(Person::household);
    final Table<Move>.Index<RecordId> movesOf = moves.by(Move::person);
    final Table<Parentage>.Index<RecordId> parentsOf = parentages.by(Parentage::child);
    final Table<Parentage>.Index<RecordId> childrenOf = parentages.by(Parentage::parent);
    final Table<Birth>.Index<RecordId> birthsOf = births.by(Birth::mother);
    final Table<Birth>.Index<RecordId> birthOfChild = births.by(Birth::child);
    final Table<Certificate>.Index<String> certificatesByNumber = certificates.by(Certificate::number);
    final Table<Certificate>.Index<RecordId> certificatesOfChild = certificates.by(Certificate::child);
    final Table<Migrant>.Index<RecordId> migrationsOf = migrants.by(Migrant::person);
    final Table<MonthlyReturn>.Index<AreaCode> returnsOf = returns.by(MonthlyReturn::village);
    final Table<Activity>.Index<AreaCode> activitiesOf = activities.by(Activity::area);

    private final Supplier<RecordId> newId;

    /** @param newId gives the id of a new record */
    Draft(AreaCode office, LocalDate today, Supplier<RecordId> newId) {
        this.office = office;
        this.today = today;
        this.newId = newId;
    }

    RecordId newId() {
        return newId.get();
    }

    /** How many records are new or different. */
    int touched() {
        return List.of(households, persons, moves, parentages, births, certificates, migrants, returns, activities).stream().mapToInt(Table::touched).sum();
    }
}
