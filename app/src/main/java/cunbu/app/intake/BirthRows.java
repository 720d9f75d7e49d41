package cunbu.app.intake;

import static cunbu.app.intake.SheetField.*;

import cunbu.core.birth.Birth;
import cunbu.core.birth.BirthFacts;
import cunbu.core.birth.BirthRules;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Marital;
import cunbu.core.person.Person;
import cunbu.core.person.PersonRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes births: the child becomes a person of its mother's household, tied to its parents. */
final class BirthRows implements RowTaker {

    private static final Map<String, SheetField> COLUMNS = Map.of("child", NAME, "mother", MOTHER_IDENTITY, "father", FATHER_IDENTITY,
            "identity", CHILD_IDENTITY);

    private final Draft draft;
    private final PersonSearch search;
    private final ChildSearch children;
    private final Parents parents;
    private final OncePerSheet once = new OncePerSheet();

    BirthRows(Draft draft) {
        this.draft = draft;
        this.search = new PersonSearch(draft);
        this.children = new ChildSearch(draft);
        this.parents = new Parents(draft);
    }

    @Override
    public void take(ReadRow row) {
        Optional<Person> mother = search.byIdentity(row, MOTHER_IDENTITY);
        Optional<Person> father = search.byIdentity(row, FATHER_IDENTITY);
        Optional<Person> numbered = search.byIdentity(row, CHILD_IDENTITY);
        if (mother.isEmpty()) {
            row.refuse(MOTHER_IDENTITY, "intake.person.notHere");
        }
        if (row.isRefused()) {
            return;
        }
        Optional<Birth> known = numbered.isPresent() ? draft.birthOfChild.get(numbered.get().id()).stream().findFirst()
                : children.birth(row, mother.get());
        Optional<Person> child = numbered.or(() -> known.map(birth -> draft.persons.get(birth.child())))
                .or(() -> children.find(row, mother.get()));
        Optional<Birth> birth = known.or(() -> child.flatMap(each -> draft.birthOfChild.get(each.id()).stream().findFirst()));
        lay(row, birth.orElse(null), child.orElse(null), mother.get(), father);
    }

    private void lay(ReadRow row, Birth before, Person childBefore, Person mother, Optional<Person> father) {
        Sketch<Person> childSketch = child(row, childBefore, mother, father);
        Person child = childSketch.made();
        Sketch<Birth> sketch = Sketch.of(Birth.class, before, draft).take(row, BORN_ON, BIRTH_ORDER, POLICY_COMPLIANT, LATE_REPORT)
                .set("child", child.id()).set("mother", mother.id()).set("father", father.map(Person::id).orElse(null)).set("sex", child.sex())
                .fill("late_report", false).fill("reported_on", draft.today).fill("village", mother.village());
        Birth after = sketch.made();
        List<Birth> others = draft.birthsOf.get(mother.id()).stream().filter(each -> !each.id().equals(after.id())).toList();
        BirthFacts around = new BirthFacts(child, mother, father.orElse(null), others);
        row.obey(PersonRules.refusals(child, draft.today), COLUMNS);
        row.obey(BirthRules.refusals(after, around, draft.today), COLUMNS);
        once.refuseSecond(row, MOTHER_IDENTITY, after.id(), !after.equals(before) || !child.equals(childBefore));
        if (!row.isRefused()) {
            childSketch.put(draft.persons, row);
            sketch.put(draft.births, row);
            parents.tie(row, child.id());
            row.warn(BirthRules.warnings(after, around, draft.today), COLUMNS);
            once.remember(row, after.id());
        }
    }

    /** A new child is registered where its mother is, as she is. */
    private Sketch<Person> child(ReadRow row, Person before, Person mother, Optional<Person> father) {
        Sketch<Person> sketch = Sketch.of(Person.class, before, draft).take(row, NAME, SEX, BORN_ON);
        IdentityGiven given = row.get(CHILD_IDENTITY);
        if (given != null) {
            sketch.set("identity", given.text()).set("identity_given", given.given()).fill("sex", new IdentityNumber(given.text()).sex());
        }
        if (sketch.isNew()) {
            boolean oneEthnic = father.map(each -> mother.ethnic() != null && mother.ethnic().equals(each.ethnic())).orElse(true);
            sketch.set("household", mother.household()).set("village", mother.village()).set("presence", mother.presence())
                    .set("hukou", mother.hukou()).set("marital", Marital.UNMARRIED).set("ethnic", oneEthnic ? mother.ethnic() : null);
        }
        return sketch;
    }
}
