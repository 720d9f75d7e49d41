package cunbu.app.intake;

import static cunbu.app.intake.SheetField.*;

import cunbu.core.household.Household;
import cunbu.core.household.HouseholdRules;
import cunbu.core.person.Person;
import cunbu.core.person.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes households; the head, if the register has the person already, becomes its head. */
final class HouseholdRows implements RowTaker {

    private final Draft draft;
    private final PersonSearch search;
    private final OncePerSheet once = new OncePerSheet();

    HouseholdRows(Draft draft) {
        this.draft = draft;
        this.search = new PersonSearch(draft);
    }

    @Override
    public void take(ReadRow row) {
        Optional<Person> head = search.byIdentity(row, HEAD_IDENTITY);
        if (row.isRefused()) {
            return;
        }
        Draft.HouseholdKey key = new Draft.HouseholdKey(row.get(VILLAGE), row.get(NUMBER));
        Household before = draft.householdsByKey.get(key).stream().findFirst().orElse(null);
        Sketch<Household> sketch = Sketch.of(Household.class, before, draft).take(row, VILLAGE, NUMBER, ADDRESS);
        Household after = sketch.made();
        row.obey(HouseholdRules.refusals(after, Optional.ofNullable(before)), Map.of());
        once.refuseSecond(row, NUMBER, after.id(), !after.equals(before));
        if (!row.isRefused()) {
            once.remember(row, after.id());
            sketch.put(draft.households, row);
            head(row, after, head);
        }
    }

    private void head(ReadRow row, Household home, Optional<Person> head) {
        if (!row.has(HEAD_IDENTITY)) {
            return;
        }
        List<Person> heads = draft.members.get(home.id()).stream().filter(each -> Relation.isHead(each.relation()) && each.diedOn() == null).toList();
        if (head.isEmpty()) {
            row.note(HEAD_IDENTITY, "intake.head.notHere", null, null);
        } else if (!home.village().equals(head.get().village())) {
            row.note(HEAD_IDENTITY, "intake.head.elsewhere", null, null);
        } else if (heads.stream().anyMatch(each -> !each.id().equals(head.get().id()))) {
            row.note(HEAD_IDENTITY, "intake.head.other", null, null);
        } else {
            Sketch.of(Person.class, head.get(), draft).set("household", home.id()).set("relation", Relation.HEAD).put(draft.persons, row);
        }
    }
}
