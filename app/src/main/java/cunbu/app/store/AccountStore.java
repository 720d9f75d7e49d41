package cunbu.app.store;

import static cunbu.app.store.schema.Tables.ACCOUNT;

import cunbu.core.history.Coded;
import java.util.List;
import java.util.Optional;

/** The users of the register. Their passphrases are in the key file, not here. */
public final class AccountStore {

    /** @param id short and never reused ({@code u1}); it stands in every change the user makes */
    public record Account(String id, String name, Role role) {

        /** Whether the role may write: a supervisor only looks. */
        public boolean mayWrite() {
            return role != Role.SUPERVISOR;
        }
    }

    private final Database database;

    public AccountStore(Database database) {
        this.database = database;
    }

    /** Only inside a transaction. */
    public Account add(String name, Role role) {
        Account account = new Account("u" + (all().size() + 1), name, role);
        database.dsl().insertInto(ACCOUNT).set(ACCOUNT.ID, account.id()).set(ACCOUNT.NAME, name).set(ACCOUNT.ROLE, role.code()).execute();
        return account;
    }

    public List<Account> all() {
        return database.dsl().selectFrom(ACCOUNT).orderBy(ACCOUNT.ID)
                .fetch(row -> new Account(row.getId(), row.getName(), Coded.of(Role.class, row.getRole())));
    }

    public Optional<Account> named(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }
}
