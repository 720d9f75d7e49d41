package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BANK_ACCOUNT;
import static cunbu.app.store.schema.Tables.CHANGE;

import cunbu.core.history.RecordId;
import cunbu.core.payment.BankAccount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;

/** Into which accounts persons are paid. */
public final class BankAccountStore extends RecordStore<BankAccount> {

    private static final int PORTION = 500;

    BankAccountStore(Database database, Journal journal) {
        super(database, journal, BankAccount.class);
    }

    public List<BankAccount> of(RecordId person) {
        return where(BANK_ACCOUNT.PERSON.eq(person.text()));
    }

    /** In the order in which the register got to know them: into the last one the person is paid. */
    public List<BankAccount> inOrder(Collection<RecordId> persons) {
        List<BankAccount> all = new ArrayList<>(of(persons));
        Map<String, Long> entered = new HashMap<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            List<String> some = all.subList(from, Math.min(from + PORTION, all.size())).stream().map(account -> account.id().text()).toList();
            database().dsl().select(CHANGE.RECORD, DSL.min(CHANGE.SERIAL)).from(CHANGE).where(CHANGE.RECORD.in(some)).groupBy(CHANGE.RECORD)
                    .forEach(row -> entered.put(row.value1(), row.value2()));
        }
        all.sort(Comparator.comparing(account -> entered.get(account.id().text())));
        return all;
    }

    public List<BankAccount> of(Collection<RecordId> persons) {
        return among(BANK_ACCOUNT.PERSON, texts(persons));
    }
}
