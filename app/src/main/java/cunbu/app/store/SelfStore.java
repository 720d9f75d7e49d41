package cunbu.app.store;

import static cunbu.app.store.schema.Tables.SELF;

import java.util.Optional;

/** What the register knows of itself: whose it is, and its counters. */
public final class SelfStore {

    private static final String OFFICE = "office";
    private static final String OFFICE_NAME = "office_name";

    private final Database database;

    public SelfStore(Database database) {
        this.database = database;
    }

    /** 12-digit area code of the office whose register this is. */
    public String office() {
        return find(OFFICE).orElseThrow(() -> new RegisterUnavailable(RegisterUnavailable.Reason.DAMAGED));
    }

    public String officeName() {
        return find(OFFICE_NAME).orElse("");
    }

    /** Says whose register this is; done once, when it is made. */
    public void belongsTo(String office, String name) {
        put(OFFICE, office);
        put(OFFICE_NAME, name);
    }

    public Optional<String> find(String name) {
        return database.dsl().select(SELF.VALUE).from(SELF).where(SELF.NAME.eq(name)).fetchOptional(SELF.VALUE);
    }

    /** Only inside a transaction. */
    public void put(String name, String value) {
        database.dsl().insertInto(SELF).set(SELF.NAME, name).set(SELF.VALUE, value)
                .onConflict(SELF.NAME).doUpdate().set(SELF.VALUE, value).execute();
    }
}
