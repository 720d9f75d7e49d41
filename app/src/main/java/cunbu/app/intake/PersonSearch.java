package cunbu.app.intake;

import static cunbu.app.intake.SheetField.BORN_ON;
import static cunbu.app.intake.SheetField.HOUSEHOLD_NUMBER;
import static cunbu.app.intake.SheetField.IDENTITY;
import static cunbu.app.intake.SheetField.NAME;

import cunbu.core.household.Household;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the person a row means: by identity number, else by household, name and day of birth. What may be two people is refused. */
final class PersonSearch {

    private final Draft draft;

    PersonSearch(Draft draft) {
        this.draft = draft;
    }

    /** The person with the row's identity number; refuses the row if there are several. */
    Optional<Person> byIdentity(ReadRow row, SheetField field) {
        List<Person> found = row.identity(field).map(draft.personsByIdentity::get).orElse(List.of());
        if (found.size() > 1) {
            row.refuse(field, "intake.person.several", found.size());
        }
        return found.stream().findFirst();
    }

    /** The member of a household with the row's name and day of birth; refuses a row that does not say who is meant. */
    Optional<Person> inHome(ReadRow row, Optional<Household> home) {
        if (!row.has(IDENTITY) && (home.isEmpty() || bornOn(row) == null)) {
            row.refuse(home.isEmpty() ? HOUSEHOLD_NUMBER : BORN_ON, "intake.person.notIdentified");
            return Optional.empty();
        }
        List<Person> found = home.map(at -> draft.members.get(at.id())).orElse(List.of()).stream()
                .filter(person -> person.name().equals(row.get(NAME)) && person.bornOn() != null && person.bornOn().equals(bornOn(row))).toList();
        if (found.size() > 1) {
            row.refuse(NAME, "intake.person.several", found.size());
        }
        if (found.stream().anyMatch(person -> person.identity() != null && row.has(IDENTITY))) {
            row.refuse(IDENTITY, "intake.person.otherIdentity");
        }
        return found.stream().findFirst();
    }

    /** The day the row gives, else the one inside its identity number. */
    static LocalDate bornOn(ReadRow row) {
        LocalDate said = row.get(BORN_ON);
        return said != null ? said : row.identity(IDENTITY).map(text -> new IdentityNumber(text).bornOn()).orElse(null);
    }
}
