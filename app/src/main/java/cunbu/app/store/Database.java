package cunbu.app.store;

import cunbu.app.store.RegisterUnavailable.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * One open register: an encrypted SQLite file with one connection that writes, and one that reads for each thread. What runs inside
 * {@link #transaction} is written whole or not at all; everything else reads the last committed state.
 */
public final class Database implements AutoCloseable {

    private final RegisterFile file;
    private final RegisterLock lock;
    private final Writer writer;
    private final Readers readers;

    private Database(RegisterFile file, RegisterLock lock) throws SQLException {
        this.file = file;
        this.lock = lock;
        this.writer = new Writer(file.connect());
        this.readers = new Readers(file, Database::context);
    }

    /** Makes a new, empty register. @throws RegisterUnavailable with {@code ALREADY_EXISTS} if there is a file of that name */
    public static Database create(Path file, byte[] key) {
        if (Files.exists(file)) {
            throw new RegisterUnavailable(Reason.ALREADY_EXISTS);
        }
        return connect(file, key);
    }

    /**
     * Opens a register and brings its schema up to this version.
     *
     * @param key 32 bytes from the key file
     * @throws RegisterUnavailable with the reason; the file is then as it was
     */
    public static Database open(Path file, byte[] key) {
        if (!Files.isRegularFile(file)) {
            throw new RegisterUnavailable(Reason.NOT_FOUND);
        }
        if (!Files.isReadable(file)) {
            throw new RegisterUnavailable(Reason.NOT_WRITABLE);
        }
        return connect(file, key);
    }

    private static Database connect(Path file, byte[] key) {
        RegisterLock lock = RegisterLock.take(file);
        RegisterFile register = new RegisterFile(file, key);
        try {
            register.migrate();
            return new Database(register, lock);
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw Failures.named(e);
        }
    }

    static DSLContext context(Connection connection) {
        return DSL.using(connection, SQLDialect.SQLITE, new Settings().withRenderSchema(false)
                .withFetchTriggerValuesAfterReturning(FetchTriggerValuesAfterReturning.NEVER));
    }

    public Path file() {
        return file.path();
    }

    /** Does all of the work or none of it. Inside another transaction it is a part of that one. */
    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return null;
        });
    }

    /** Does all of the work or none of it, and gives its result. */
    public <T> T transaction(Supplier<T> work) {
        return writer.transaction(work);
    }

    /**
     * A transaction in which a record may refer to one that is not here: what another office sends may refer to a record whose
     * line still waits. Everywhere else the file refuses that.
     */
    public <T> T transactionOfForeignRecords(Supplier<T> work) {
        return writer.transactionOfForeignRecords(work);
    }

    /** Does the work as {@link #transactionOfForeignRecords} would, takes all of it back, and gives its result. */
    public <T> T rehearsal(Supplier<T> work) {
        List<T> result = new ArrayList<>();
        try {
            writer.transactionOfForeignRecords(() -> {
                result.add(work.get());
                throw new TakenBack();
            });
        } catch (TakenBack end) {
            return result.get(0);
        }
        throw new IllegalStateException();
    }

    /** Ends the transaction of a rehearsal. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenBack() {
            super("taken back", null, false, false);
        }
    }

    /** For what may as well not be written: a transaction, unless somebody else is writing or nobody may write here. */
    void transactionIfFree(Runnable work) {
        writer.transactionIfFree(work);
    }

    /**
     * From now on the file itself refuses every write, whoever tries it, with {@link WriteRefused}; but for what
     * {@link #noteThatSomebodyLooked} writes.
     */
    void onlyLook() {
        writer.onlyLook();
    }

    /** The one thing that is written for those, too, who only look: that they looked. */
    void noteThatSomebodyLooked(Runnable note) {
        writer.noteThatSomebodyLooked(note);
    }

    /** The connection of the running transaction, else the one that reads. */
    DSLContext dsl() {
        return writer.inTransaction() ? writer.dsl() : readers.mine();
    }

    /** Counts the transactions, so that what was remembered from an earlier one can be read anew. */
    long transactionNumber() {
        return writer.transactionNumber();
    }

    /** Runs at the end of every transaction, inside it. */
    void beforeCommit(Runnable last) {
        writer.beforeCommit(last);
    }

    /** Runs a statement that writes, keeping it prepared for the next time. Only inside a transaction. */
    void write(String sql, Prepared.Binding binding) {
        writer.prepared().write(sql, binding);
    }

    /** The first row that a prepared question finds, for what is asked many times in a transaction. */
    <T> Optional<T> ask(String sql, Prepared.Binding binding, Prepared.Reading<T> reading) {
        return writer.prepared().ask(sql, binding, reading);
    }

    /** A statement of the writing connection, kept until one fails. Only inside a transaction. */
    PreparedStatement prepared(String sql) throws SQLException {
        return writer.prepared().of(sql);
    }

    @Override
    public void close() {
        try {
            readers.close();
            writer.close();
        } catch (SQLException e) {
            throw Failures.named(e);
        } finally {
            lock.close();
        }
    }
}
