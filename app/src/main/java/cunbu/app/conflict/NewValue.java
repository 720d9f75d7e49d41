package cunbu.app.conflict;

import cunbu.app.store.ConflictStore.Conflict;
import cunbu.app.store.ConflictStore.Standing;
import cunbu.app.store.Register;
import cunbu.core.history.Change;
import cunbu.core.history.Fields;
import cunbu.core.household.Household;
import cunbu.core.household.HouseholdRules;
import cunbu.core.person.Person;
import cunbu.core.person.PersonRules;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What speaks against a value that neither side had written: a value of another type, and what the rules of its record refuse. */
final class NewValue {

    private static final int LONGEST_TEXT = 500;

    private final Register register;
    private final LocalDate today;

    NewValue(Register register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    List<Refusal> refusals(Conflict conflict, Standing standing, Object value) {
        String field = conflict.field();
        if (field.equals(Change.LIFE)) {
            return List.of(Refusal.of(field, "conflict.oneOfThem"));
        }
        if (field.equals(Change.OWNER)) {
            boolean isOffice = value instanceof String code && AreaCode.isAreaCode(code) && register.areas().find(new AreaCode(code)).isPresent();
            return isOffice ? List.of() : List.of(Refusal.of(field, "conflict.noSuchOffice"));
        }
        if (value instanceof String text && !PlainText.refusals(field, text, LONGEST_TEXT).isEmpty()) {
            return PlainText.refusals(field, text, LONGEST_TEXT);
        }
        try {
            return broken(conflict, standing, value);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return List.of(Refusal.of(field, "conflict.doesNotFit"));
        }
    }

    /** Only what the new value brings: what was wrong before is not decided here. */
    private List<Refusal> broken(Conflict conflict, Standing standing, Object value) {
        Map<String, Object> after = new HashMap<>(standing.fields());
        after.put(conflict.field(), value);
        List<Refusal> refusals = new ArrayList<>(refusals(Fields.read(standing.type(), conflict.record(), after)));
        refusals.removeAll(refusals(Fields.read(standing.type(), conflict.record(), standing.fields())));
        return refusals;
    }

    private List<Refusal> refusals(Record record) {
        if (record instanceof Person person) {
            return PersonRules.refusals(person, today);
        }
        return record instanceof Household home ? HouseholdRules.refusals(home, sameNumber(home)) : List.of();
    }

    private Optional<Household> sameNumber(Household home) {
        return home.village() == null ? Optional.empty() : register.households().numbered(home.village(), home.number());
    }
}
