package cunbu.app.intake;

import static cunbu.app.intake.SheetField.BIRTH_ORDER;
import static cunbu.app.intake.SheetField.BORN_ON;
import static cunbu.app.intake.SheetField.NAME;

import cunbu.core.birth.Birth;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the birth and the child that a row without the child's identity number means. Twins are told apart by order or name. */
final class ChildSearch {

    private final Draft draft;

    ChildSearch(Draft draft) {
        this.draft = draft;
    }

    /** The mother's birth of that day with the row's order, else with its name, else the only one if the row has neither. */
    Optional<Birth> birth(ReadRow row, Person mother) {
        List<Birth> sameDay = draft.birthsOf.get(mother.id()).stream().filter(each -> each.bornOn().equals(row.get(BORN_ON))).toList();
        if (!row.has(BIRTH_ORDER) && !row.has(NAME)) {
            return sameDay.size() == 1 ? Optional.of(sameDay.get(0)) : Optional.empty();
        }
        Stream<Birth> ordered = sameDay.stream().filter(each -> row.has(BIRTH_ORDER) && row.get(BIRTH_ORDER).equals(each.birthOrder()));
        Stream<Birth> named = sameDay.stream().filter(each -> isNamed(row, draft.persons.get(each.child())));
        return Stream.concat(ordered, named).findFirst();
    }

    /** A person who is the mother's child already, or a member of her household, of that day and name. */
    Optional<Person> find(ReadRow row, Person mother) {
        Stream<Person> hers = draft.childrenOf.get(mother.id()).stream().map(Parentage::child).map(draft.persons::get);
        Stream<Person> home = draft.members.get(mother.household()).stream();
        return Stream.concat(hers, home).filter(each -> each != null && row.get(BORN_ON).equals(each.bornOn()))
                .filter(each -> isNamed(row, each)).findFirst();
    }

    private static boolean isNamed(ReadRow row, Person child) {
        return child != null && row.has(NAME) && row.get(NAME).equals(child.name());
    }
}
