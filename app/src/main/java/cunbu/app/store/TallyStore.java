package cunbu.app.store;

import static cunbu.app.store.schema.Tables.TALLY;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Tally;
import cunbu.core.time.Period;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What was counted, each with the place of the history at which it was true. Only the newest are kept. */
final class TallyStore {

    /** @param at where the history ended */
    record Kept(Tally tally, History.Place at) {
    }

    /** Six years with the year before each, twelve months of two years, and as many by other bases. */
    private static final int MOST = 64;

    private final Database database;
    private final History history;

    TallyStore(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /** What this very program has counted last, now or at an earlier place of this history. */
    Optional<Kept> find(Period period, Bases bases) {
        return database.dsl().selectFrom(TALLY).where(key(period, bases), TALLY.PROGRAM.eq(ProgramCode.digest())).fetchOptional()
                .map(row -> new Kept(TallyText.unpack(row.getContent()), new History.Place(row.getChanges(), row.getHead())))
                .filter(kept -> history.passed(kept.at()));
    }

    /** Keeps a tally, if the history still ends there and nobody else is writing. */
    void keep(Period period, Bases bases, Kept kept) {
        try {
            database.transactionIfFree(() -> {
                if (history.end().equals(kept.at())) {
                    write(period, bases, kept);
                }
            });
        } catch (RegisterUnavailable e) {
            // On a full disk the figures are shown all the same, and counted again the next time.
        }
    }

    private void write(Period period, Bases bases, Kept kept) {
        database.dsl().deleteFrom(TALLY).where(key(period, bases).or(TALLY.PROGRAM.ne(ProgramCode.digest()))).execute();
        database.dsl().insertInto(TALLY).set(TALLY.FROM_ON, period.from()).set(TALLY.UNTIL_ON, period.until()).set(TALLY.BASES, bases.toString())
                .set(TALLY.PROGRAM, ProgramCode.digest()).set(TALLY.CHANGES, kept.at().serial()).set(TALLY.HEAD, kept.at().head())
                .set(TALLY.CONTENT, TallyText.pack(kept.tally())).execute();
        database.dsl().deleteFrom(TALLY).where(TALLY.SERIAL.notIn(DSL.select(TALLY.SERIAL).from(TALLY).orderBy(TALLY.SERIAL.desc()).limit(MOST)))
                .execute();
    }

    private static Condition key(Period period, Bases bases) {
        return TALLY.FROM_ON.eq(period.from()).and(TALLY.UNTIL_ON.eq(period.until())).and(TALLY.BASES.eq(bases.toString()));
    }
}
