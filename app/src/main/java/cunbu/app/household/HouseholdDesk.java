package cunbu.app.household;

import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.household.HouseholdRules;
import cunbu.core.person.Person;
import cunbu.core.rule.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Looks a household up, and writes its corrected number and address. Works on the worker thread. */
public final class HouseholdDesk {

    /**
     * A household with all that stands around it.
     *
     * @param village  the village's name
     * @param members  the head first, then in the order of the relation codes
     * @param warnings what is odd about it
     */
    public record Sheet(Household household, String village, List<Person> members, List<Refusal> warnings) {
    }

    private final Register register;

    public HouseholdDesk(Register register) {
        this.register = register;
    }

    /** Whether whoever is signed in may correct anything. */
    public boolean mayWrite() {
        return register.account().mayWrite();
    }

    public Sheet sheet(RecordId id) {
        Household household = register.households().find(id).orElseThrow();
        List<Person> members = register.persons().inHousehold(id).stream()
                .sorted(Comparator.comparing(person -> Objects.toString(person.relation(), "99"))).toList();
        String village = register.areas().find(household.village()).map(area -> area.name()).orElse(household.village().text());
        return new Sheet(household, village, members, HouseholdRules.warnings(household, members));
    }

    /** Writes what was corrected, unless it is refused. @return what is refused */
    public List<Refusal> save(Household before, Household after) {
        return register.database().transaction(() -> {
            List<Refusal> refusals = HouseholdRules.refusals(after, register.households().numbered(after.village(), after.number()));
            if (refusals.isEmpty()) {
                register.households().save(before, after);
            }
            return refusals;
        });
    }
}
