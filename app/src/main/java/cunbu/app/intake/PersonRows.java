package cunbu.app.intake;

import static cunbu.app.intake.SheetField.*;

import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Move;
import cunbu.core.person.Person;
import cunbu.core.person.PersonRules;
import cunbu.core.place.AreaCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes persons, with the households and moves that their rows speak of; parents are tied when all rows are in. */
final class PersonRows implements RowTaker {

    private final Draft draft;
    private final Homes homes;
    private final PersonSearch search;
    private final Parents parents;
    private final OncePerSheet once = new OncePerSheet();
    private final Map<Integer, RecordId> taken = new HashMap<>();

    PersonRows(Draft draft) {
        this.draft = draft;
        this.homes = new Homes(draft);
        this.search = new PersonSearch(draft);
        this.parents = new Parents(draft);
    }

    @Override
    public void take(ReadRow row) {
        Optional<Person> numbered = search.byIdentity(row, IDENTITY);
        AreaCode village = homes.village(row, numbered.map(Person::village).orElse(null));
        if (village == null) {
            row.refuse(VILLAGE, "intake.village.missing");
            return;
        }
        Optional<Household> home = homes.find(row, village).or(() -> homes.make(row, village));
        Optional<Person> found = numbered.isPresent() ? numbered : search.inHome(row, home);
        lay(row, found.orElse(null), village, home);
    }

    private void lay(ReadRow row, Person before, AreaCode village, Optional<Household> home) {
        Sketch<Person> sketch = Sketch.of(Person.class, before, draft);
        sketch.take(row, NAME, SEX, BORN_ON, ETHNIC, HUKOU, MARITAL, RELATION, DIED_ON).set("village", village)
                .set("household", home.map(Household::id).orElse(null));
        identity(row, sketch);
        List<Move> moves = new Moves(draft).of(row, sketch.made());
        sketch.set("presence", Moves.presence(draft, before, sketch.id(), moves));
        Person after = sketch.made();
        row.obey(PersonRules.refusals(after, draft.today), Map.of());
        boolean differs = !after.equals(before) || moves.stream().anyMatch(move -> !move.equals(draft.moves.get(move.id())));
        once.refuseSecond(row, row.has(IDENTITY) ? IDENTITY : NAME, after.id(), differs);
        if (!row.isRefused()) {
            home.ifPresent(each -> homes.put(row, each));
            moves.forEach(move -> put(row, move));
            sketch.put(draft.persons, row);
            row.warn(PersonRules.warnings(after, draft.personsByIdentity.get(after.identity()), draft.today), Map.of());
            once.remember(row, after.id());
            taken.put(row.number(), after.id());
        }
    }

    private void put(ReadRow row, Move move) {
        if (draft.moves.put(move)) {
            row.changed();
        }
    }

    /** Sets the number, and what it tells where the row is silent. */
    private static void identity(ReadRow row, Sketch<Person> sketch) {
        IdentityGiven given = row.get(IDENTITY);
        if (given == null || row.isRefused()) {
            return;
        }
        sketch.set("identity", given.text()).set("identity_given", given.given());
        IdentityNumber number = new IdentityNumber(given.text());
        Person sofar = sketch.made();
        if (sofar.bornOn() == null) {
            sketch.set("born_on", number.bornOn());
            row.repair(BORN_ON, "intake.fromIdentity", null, number.bornOn());
        }
        if (sofar.sex() == null) {
            sketch.set("sex", number.sex());
            row.repair(SEX, "intake.fromIdentity", null, number.sex());
        }
    }

    @Override
    public void tie(ReadRow row) {
        RecordId child = taken.get(row.number());
        if (child != null) {
            parents.tie(row, child);
        }
    }
}
