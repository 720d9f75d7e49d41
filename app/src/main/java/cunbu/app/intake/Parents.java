package cunbu.app.intake;

import static cunbu.app.intake.SheetField.FATHER_IDENTITY;
import static cunbu.app.intake.SheetField.MOTHER_IDENTITY;

import cunbu.core.history.RecordId;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.ParentageRules;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.Optional;

/** Ties children to the parents whose identity numbers their rows name. */
final class Parents {

    private final Draft draft;

    Parents(Draft draft) {
        this.draft = draft;
    }

    /** Ties both parents as far as the register has them; what cannot be tied is said on the row, which stays taken. */
    void tie(ReadRow row, RecordId child) {
        tie(row, child, FATHER_IDENTITY, Sex.MALE);
        tie(row, child, MOTHER_IDENTITY, Sex.FEMALE);
    }

    private void tie(ReadRow row, RecordId child, SheetField field, Sex sex) {
        Optional<String> identity = row.identity(field);
        if (identity.isEmpty()) {
            return;
        }
        List<Person> found = draft.personsByIdentity.get(identity.get());
        if (found.size() != 1) {
            row.note(field, found.isEmpty() ? "intake.parent.notHere" : "intake.person.several", null, null, found.size());
        } else if (found.get(0).sex() != sex) {
            row.note(field, "intake.parent.otherSex", null, null);
        } else {
            tie(row, child, field, found.get(0));
        }
    }

    private void tie(ReadRow row, RecordId child, SheetField field, Person parent) {
        List<Parentage> known = draft.parentsOf.get(child);
        if (known.stream().anyMatch(each -> each.parent().equals(parent.id()))) {
            return;
        }
        Optional<Parentage> replaced = known.stream().filter(each -> each.origin() == Origin.OWN && sexOf(each) == parent.sex()).findFirst();
        Parentage tied = replaced.map(old -> new Parentage(old.id(), child, parent.id(), Origin.OWN, null, null, old.lawful()))
                .orElseGet(() -> new Parentage(draft.newId(), child, parent.id(), Origin.OWN, null, null, null));
        List<Refusal> refusals = ParentageRules.refusals(tied, draft.persons.get(child), parent, known, draft.today);
        refusals.forEach(each -> row.note(field, each.reason(), null, null, each.arguments().toArray()));
        if (refusals.isEmpty() && draft.parentages.put(tied)) {
            row.changed();
            replaced.ifPresent(old -> row.note(field, "intake.parent.replaced", null, null));
        }
    }

    private Sex sexOf(Parentage parentage) {
        Person parent = draft.persons.get(parentage.parent());
        return parent == null ? null : parent.sex();
    }
}
