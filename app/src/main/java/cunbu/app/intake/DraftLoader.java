package cunbu.app.intake;

import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.household.Household;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings into a draft what the register has of the records that a sheet may touch, in a few questions for all rows together. */
final class DraftLoader {

    private final Register register;
    private final Draft draft;
    private final List<ReadRow> rows;

    DraftLoader(Register register, Draft draft, List<ReadRow> rows) {
        this.register = register;
        this.draft = draft;
        this.rows = rows;
    }

    void load(SheetKind kind) {
        identified();
        switch (kind) {
            case HOUSEHOLD -> {
                households(SheetField.VILLAGE);
                members();
            }
            case PERSON -> {
                households(SheetField.VILLAGE);
                members();
                draft.moves.load(register.moves().of(ids(draft.persons)));
                parents();
            }
            case BIRTH -> {
                children();
                draft.persons.load(register.persons().inHouseholds(some(draft.persons.all(), Person::household)));
                draft.births.load(register.births().ofMothers(ids(draft.persons)));
                draft.births.load(register.births().ofChildren(ids(draft.persons)));
                parents();
            }
            case CERTIFICATE -> {
                children();
                draft.certificates.load(register.certificates().numbered(said(SheetField.NUMBER)));
                draft.certificates.load(register.certificates().ofChildren(ids(draft.persons)));
            }
            case MIGRANT -> draft.migrants.load(register.migrants().of(ids(draft.persons)));
            case MONTHLY -> draft.returns.load(register.monthlyReturns().in(said(SheetField.VILLAGE)));
            case ACTIVITY -> draft.activities.load(register.activities().on(said(SheetField.HELD_ON)));
            case DEATH -> { }
        }
    }

    /** Everybody whose identity number stands anywhere in the sheet. */
    private void identified() {
        Set<String> identities = rows.stream().flatMap(row -> Stream.of(SheetField.values())
                .filter(field -> field.form() == SheetField.Form.IDENTITY).flatMap(field -> row.identity(field).stream())).collect(Collectors.toSet());
        draft.persons.load(register.persons().withIdentity(identities));
    }

    /** All households of the villages named; of the whole office, where a row names none. */
    private void households(SheetField village) {
        boolean all = rows.stream().anyMatch(row -> !row.has(village));
        Set<AreaCode> villages = said(village);
        draft.households.load(all ? register.households().all() : register.households().in(villages));
    }

    /** The members of the households that rows name. */
    private void members() {
        Set<String> numbers = new HashSet<>(said(SheetField.HOUSEHOLD_NUMBER));
        numbers.addAll(said(SheetField.NUMBER));
        Set<RecordId> named = draft.households.all().stream().filter(home -> numbers.contains(home.number())).map(Household::id).collect(Collectors.toSet());
        draft.persons.load(register.persons().inHouseholds(named));
    }

    private void parents() {
        draft.parentages.load(register.parentages().ofChildren(ids(draft.persons)));
        draft.persons.load(register.persons().find(some(draft.parentages.all(), Parentage::parent)));
    }

    private void children() {
        draft.parentages.load(register.parentages().ofParents(ids(draft.persons)));
        draft.persons.load(register.persons().find(some(draft.parentages.all(), Parentage::child)));
    }

    private <T> Set<T> said(SheetField field) {
        return rows.stream().map(row -> row.<T>get(field)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <R extends Record & Recorded> List<RecordId> ids(Table<R> table) {
        return table.all().stream().map(Recorded::id).toList();
    }

    private static <R extends Record & Recorded> Set<RecordId> some(Collection<R> records, Function<R, RecordId> id) {
        return records.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
