package cunbu.app.store;

import static cunbu.app.store.schema.Tables.HOUSEHOLD;

import cunbu.core.household.Household;
import cunbu.core.place.AreaCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The households. */
public final class HouseholdStore extends RecordStore<Household> {

    HouseholdStore(Database database, Journal journal) {
        super(database, journal, Household.class);
    }

    /** The households of a village, by number. */
    public List<Household> in(AreaCode village) {
        return where(HOUSEHOLD.VILLAGE.eq(village.text()));
    }

    public Optional<Household> numbered(AreaCode village, String number) {
        return where(HOUSEHOLD.VILLAGE.eq(village.text()), HOUSEHOLD.NUMBER.eq(number)).stream().findFirst();
    }

    public List<Household> in(Collection<AreaCode> villages) {
        return among(HOUSEHOLD.VILLAGE, villages.stream().map(AreaCode::text).toList());
    }

    public List<Household> all() {
        return where();
    }
}
