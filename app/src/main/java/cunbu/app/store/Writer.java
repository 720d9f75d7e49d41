package cunbu.app.store;

import cunbu.app.store.RegisterUnavailable.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** The one connection that writes, and its transactions, one after the other. */
final class Writer {

    // Pages of 4 KiB. A large intake writes the same index pages again and again; they need to reach the file once.
    private static final int CHECKPOINT_PAGES = 8192;

    private final Connection connection;
    private final DSLContext dsl;
    private final Prepared prepared;
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Runnable> beforeCommit = new ArrayList<>();
    private volatile boolean onlyLooks;
    private long transactions;
    private boolean open;

    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        this.dsl = Database.context(connection);
        this.prepared = new Prepared(connection);
        run("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
    }

    /** Does all of the work or none of it, and gives its result. Inside another transaction it is a part of that one. */
    <T> T transaction(Supplier<T> work) {
        if (inTransaction()) {
            return work.get();
        }
        turn.lock();
        try {
            transactions++;
            run(onlyLooks ? "BEGIN" : "BEGIN IMMEDIATE");
            open = true;
            T result = work.get();
            if (!onlyLooks) {
                beforeCommit.forEach(Runnable::run);
            }
            run("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(e);
            throw refused(e);
        } finally {
            open = false;
            turn.unlock();
        }
    }

    private RuntimeException refused(Throwable failure) {
        RuntimeException named = Failures.named(failure);
        boolean refused = onlyLooks && named instanceof RegisterUnavailable unavailable && unavailable.reason() == Reason.NOT_WRITABLE;
        return refused ? new WriteRefused(WriteRefused.Reason.ONLY_LOOKS, named) : named;
    }

    private void rollback(Throwable cause) {
        prepared.forget();
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            // A full disk has already undone the transaction.
            cause.addSuppressed(e);
        }
    }

    /** A transaction in which references to records that are not here are not refused. */
    <T> T transactionOfForeignRecords(Supplier<T> work) {
        turn.lock();
        try {
            run("PRAGMA foreign_keys = OFF");
            return transaction(work);
        } catch (SQLException e) {
            throw Failures.named(e);
        } finally {
            guardReferences();
        }
    }

    private void guardReferences() {
        try {
            run("PRAGMA foreign_keys = ON");
        } catch (SQLException e) {
            throw Failures.named(e);
        } finally {
            turn.unlock();
        }
    }

    /** A transaction, unless somebody else is writing or nobody may write here: then nothing is done. */
    void transactionIfFree(Runnable work) {
        if (onlyLooks || !turn.tryLock()) {
            return;
        }
        try {
            transaction(() -> {
                work.run();
                return null;
            });
        } finally {
            turn.unlock();
        }
    }

    /** From now on the connection itself refuses every write, but for what {@link #noteThatSomebodyLooked} writes. */
    void onlyLook() {
        Failures.naming(() -> {
            run("PRAGMA query_only = ON");
            return null;
        });
        onlyLooks = true;
    }

    void noteThatSomebodyLooked(Runnable note) {
        transaction(() -> {
            try {
                run("PRAGMA query_only = OFF");
                note.run();
                return null;
            } catch (SQLException e) {
                throw Failures.named(e);
            } finally {
                lookAgain();
            }
        });
    }

    private void lookAgain() {
        if (onlyLooks) {
            onlyLook();
        }
    }

    /** Whether the thread that asks is in a transaction. */
    boolean inTransaction() {
        return turn.isHeldByCurrentThread() && open;
    }

    /** Only inside a transaction. */
    DSLContext dsl() {
        return dsl;
    }

    /** Only inside a transaction. */
    Prepared prepared() {
        if (!inTransaction()) {
            throw new IllegalStateException("only inside a transaction");
        }
        return prepared;
    }

    /** Counts the transactions, so that what was remembered from an earlier one can be read anew. */
    long transactionNumber() {
        return transactions;
    }

    /** Runs at the end of every transaction, inside it. */
    void beforeCommit(Runnable last) {
        beforeCommit.add(last);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void close() throws SQLException {
        connection.close();
    }
}
