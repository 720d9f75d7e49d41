package cunbu.app.intake;

import static cunbu.app.intake.SheetField.*;

import cunbu.core.migrant.Direction;
import cunbu.core.migrant.Migrant;
import cunbu.core.migrant.MigrantRules;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Person;
import cunbu.core.person.PersonRules;
import cunbu.core.person.Presence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes migrants; somebody who comes to live here and is registered elsewhere becomes a person who is not registered here. */
final class MigrantRows implements RowTaker {

    private static final Map<String, SheetField> COLUMNS = Map.of("person", IDENTITY);

    private final Draft draft;
    private final PersonSearch search;
    private final OncePerSheet once = new OncePerSheet();

    MigrantRows(Draft draft) {
        this.draft = draft;
        this.search = new PersonSearch(draft);
    }

    @Override
    public void take(ReadRow row) {
        Optional<Person> found = search.byIdentity(row, IDENTITY);
        if (!row.has(IDENTITY)) {
            row.refuse(IDENTITY, "intake.empty");
        } else if (found.isEmpty() && row.get(DIRECTION) == Direction.OUT) {
            row.refuse(IDENTITY, "intake.person.notHere");
        } else if (found.isEmpty() && !row.has(VILLAGE)) {
            row.refuse(VILLAGE, "intake.village.missing");
        }
        if (!row.isRefused()) {
            lay(row, found.orElseGet(() -> newcomer(row)));
        }
    }

    private Person newcomer(ReadRow row) {
        IdentityGiven given = row.get(IDENTITY);
        IdentityNumber number = new IdentityNumber(given.text());
        Person person = Sketch.of(Person.class, null, draft).take(row, NAME, SEX, BORN_ON, VILLAGE)
                .set("identity", given.text()).set("identity_given", given.given()).set("presence", Presence.ELSEWHERE)
                .fill("born_on", number.bornOn()).fill("sex", number.sex()).made();
        row.obey(PersonRules.refusals(person, draft.today), COLUMNS);
        return person;
    }

    private void lay(ReadRow row, Person person) {
        List<Migrant> known = draft.migrationsOf.get(person.id());
        Migrant before = known.stream().filter(each -> each.direction() == row.get(DIRECTION) && row.get(FROM_ON).equals(each.fromOn()))
                .findFirst().orElse(null);
        Sketch<Migrant> sketch = Sketch.of(Migrant.class, before, draft)
                .take(row, DIRECTION, OTHER_AREA, VILLAGE, FROM_ON, TO_ON, CERTIFICATE_NUMBER, VALID_UNTIL_ON)
                .set("person", person.id()).fill("village", person.village());
        Migrant after = sketch.made();
        row.obey(MigrantRules.refusals(after, person, draft.today), COLUMNS);
        once.refuseSecond(row, IDENTITY, after.id(), !after.equals(before));
        if (!row.isRefused()) {
            draft.persons.put(person);
            sketch.put(draft.migrants, row);
            row.warn(MigrantRules.warnings(after, person, known), COLUMNS);
            once.remember(row, after.id());
        }
    }
}
