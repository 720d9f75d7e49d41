package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BANK_ACCOUNT;

import cunbu.core.history.RecordId;
import cunbu.core.payment.BankAccount;
import java.util.Collection;
import java.util.List;

/** Into which accounts persons are paid. */
public final class BankAccountStore extends RecordStore<BankAccount> {

    BankAccountStore(Database database, Journal journal) {
        super(database, journal, BankAccount.class);
    }

    public List<BankAccount> of(RecordId person) {
        return where(BANK_ACCOUNT.PERSON.eq(person.text()));
    }

    public List<BankAccount> of(Collection<RecordId> persons) {
        return among(BANK_ACCOUNT.PERSON, texts(persons));
    }
}
