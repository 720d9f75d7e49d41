package cunbu.app.conflict;

import cunbu.app.store.OtherOffice;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A township's register in which the county wrote other things than the township, neither having seen the other's. */
final class Disagreements implements AutoCloseable {

    final Register register;
    final OtherOffice county;
    final Household household;
    final Person person;

    Disagreements(Path folder) {
        register = Practice.create(folder);
        county = new OtherOffice(register, OtherOffice.COUNTY);
        household = Practice.household(register.households().newId());
        person = Practice.person(register.persons().newId(), household, "岩温𠮷", Sex.MALE, LocalDate.of(1980, 3, 1));
        register.database().transaction(() -> {
            register.households().add(household);
            register.persons().add(person);
        });
    }

    /** About the household's address. */
    void address() {
        about(household.id(), "address", "乡里改的", "县里改的");
    }

    /** About any field. */
    void about(RecordId record, String field, Object ours, Object theirs) {
        List<ChangeId> before = OtherOffice.standing(register, record, field);
        new OtherOffice(register, OtherOffice.TOWNSHIP).writes(record, field, ours, before);
        county.writes(record, field, theirs, before);
    }

    ConflictDesk desk() {
        return new ConflictDesk(register, Practice.CLOCK);
    }

    @Override
    public void close() {
        register.close();
    }
}
