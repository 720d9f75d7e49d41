package cunbu.app.intake;

import cunbu.core.household.Household;
import cunbu.core.household.HouseholdRules;
import cunbu.core.place.AreaCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the household that a row means by its number, or makes it. */
final class Homes {

    private static final Map<String, SheetField> COLUMNS = Map.of("number", SheetField.HOUSEHOLD_NUMBER);

    private final Draft draft;

    Homes(Draft draft) {
        this.draft = draft;
    }

    /** The village a row means: its own word, else that of the one household with its number, else the one already known. */
    AreaCode village(ReadRow row, AreaCode known) {
        AreaCode said = row.get(SheetField.VILLAGE);
        if (said != null) {
            return said;
        }
        List<Household> numbered = draft.householdsByNumber.get(row.<String>get(SheetField.HOUSEHOLD_NUMBER));
        boolean stays = known != null && (numbered.isEmpty() || numbered.stream().anyMatch(home -> home.village().equals(known)));
        return stays || numbered.size() != 1 ? known : numbered.get(0).village();
    }

    Optional<Household> find(ReadRow row, AreaCode village) {
        String number = row.get(SheetField.HOUSEHOLD_NUMBER);
        return number == null || village == null ? Optional.empty()
                : draft.householdsByKey.get(new Draft.HouseholdKey(village, number)).stream().findFirst();
    }

    /** The household that a row needs and the register does not have; refuses the row if it cannot be. */
    Optional<Household> make(ReadRow row, AreaCode village) {
        String number = row.get(SheetField.HOUSEHOLD_NUMBER);
        if (number == null || village == null) {
            return Optional.empty();
        }
        Household home = new Household(draft.newId(), village, number, null);
        row.obey(HouseholdRules.refusals(home, Optional.empty()), COLUMNS);
        return Optional.of(home);
    }

    /** Brings a new household into the draft, and says so. */
    void put(ReadRow row, Household home) {
        if (draft.households.put(home)) {
            row.note(SheetField.HOUSEHOLD_NUMBER, "intake.household.added", null, null);
        }
    }
}
