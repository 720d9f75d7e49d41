package cunbu.app.store;

import static cunbu.app.store.schema.Tables.DRAFT;

import java.util.Map;

/** What somebody has typed into a form and not saved yet; each user has drafts of their own. */
public final class DraftStore {

    private final Database database;
    private final String account;

    DraftStore(Database database, String account) {
        this.database = database;
        this.account = account;
    }

    /** What is half-typed, by form. @param kind how the names of the forms start */
    public Map<String, String> of(String kind) {
        return database.dsl().selectFrom(DRAFT).where(DRAFT.ACCOUNT.eq(account).and(DRAFT.FORM.startsWith(kind))).fetchMap(DRAFT.FORM, DRAFT.TYPED);
    }

    /** Keeps all of these, or none; an empty text forgets the form. */
    public void keep(Map<String, String> typed) {
        database.transaction(() -> typed.forEach((form, text) -> {
            if (text.isEmpty()) {
                database.dsl().deleteFrom(DRAFT).where(DRAFT.ACCOUNT.eq(account).and(DRAFT.FORM.eq(form))).execute();
            } else {
                database.dsl().insertInto(DRAFT).set(DRAFT.ACCOUNT, account).set(DRAFT.FORM, form).set(DRAFT.TYPED, text)
                        .onConflict(DRAFT.ACCOUNT, DRAFT.FORM).doUpdate().set(DRAFT.TYPED, text).execute();
            }
        }));
    }
}
