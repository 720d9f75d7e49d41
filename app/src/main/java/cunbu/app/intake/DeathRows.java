package cunbu.app.intake;

import static cunbu.app.intake.SheetField.DIED_ON;
import static cunbu.app.intake.SheetField.IDENTITY;
import static cunbu.app.intake.SheetField.NAME;

import cunbu.core.person.Person;
import cunbu.core.person.PersonRules;
import java.util.Map;
import java.util.Optional;

/** Takes deaths of persons who are in the register. */
final class DeathRows implements RowTaker {

    private final Draft draft;
    private final PersonSearch search;
    private final OncePerSheet once = new OncePerSheet();

    DeathRows(Draft draft) {
        this.draft = draft;
        this.search = new PersonSearch(draft);
    }

    @Override
    public void take(ReadRow row) {
        Optional<Person> found = search.byIdentity(row, IDENTITY);
        if (row.isRefused()) {
            return;
        }
        if (found.isEmpty()) {
            row.refuse(IDENTITY, "intake.person.notHere");
            return;
        }
        Person before = found.get();
        if (!row.or(NAME, before.name()).equals(before.name())) {
            row.refuse(NAME, "intake.person.otherName");
        }
        Sketch<Person> sketch = Sketch.of(Person.class, before, draft).take(row, DIED_ON);
        row.obey(PersonRules.refusals(sketch.made(), draft.today), Map.of());
        once.refuseSecond(row, IDENTITY, before.id(), !sketch.made().equals(before));
        if (!row.isRefused()) {
            once.remember(row, before.id());
            sketch.put(draft.persons, row);
        }
    }
}
