package cunbu.app.store;

import cunbu.app.store.RegisterUnavailable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteDataSource;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/**
 * One open register: an encrypted SQLite file with one connection that writes, and one that reads for each thread. What runs inside
 * {@link #transaction} is written whole or not at all; everything else reads the last committed state.
 */
public final class Database implements AutoCloseable {

    /** The version of the schema, that is the number of the newest migration. */
    static final int VERSION = 3;

    private static final String MIGRATIONS = "classpath:cunbu/app/store/migration";
    private static final int CACHE_KIB = 256 * 1024;
    private static final int BUSY_MILLIS = 5000;
    // Pages of 4 KiB. A large intake writes the same index pages again and again; they need to reach the file once.
    private static final int CHECKPOINT_PAGES = 8192;

    private final Path file;
    private final RegisterLock lock;
    private final Connection writer;
    private final List<Connection> readers = new CopyOnWriteArrayList<>();
    private final DSLContext writing;
    private final ThreadLocal<DSLContext> reading;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final List<Runnable> beforeCommit = new ArrayList<>();
    private boolean onlyLooks;
    private long transactions;
    private boolean open;

    private Database(Path file, RegisterLock lock, SQLiteDataSource source) throws SQLException {
        this.file = file;
        this.lock = lock;
        this.writer = source.getConnection();
        this.writing = context(writer);
        this.reading = ThreadLocal.withInitial(() -> context(newReader(source)));
        run("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
    }

    /** Each thread reads on its own, so that a short question does not wait for a long one. */
    private Connection newReader(SQLiteDataSource source) {
        return Failures.naming(() -> {
            Connection reader = source.getConnection();
            readers.add(reader);
            try (Statement statement = reader.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
            return reader;
        });
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
        SQLiteDataSource source = source(file, key);
        try {
            migrate(file, source);
            return new Database(file, lock, source);
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw Failures.named(e);
        }
    }

    private static SQLiteDataSource source(Path file, byte[] key) {
        SQLiteDataSource source = new SQLiteDataSource(SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(key).build());
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        source.setEnforceForeignKeys(true);
        source.setJournalMode("WAL");
        source.setSynchronous("FULL");
        source.getConfig().setBusyTimeout(BUSY_MILLIS);
        source.getConfig().setCacheSize(-CACHE_KIB);
        return source;
    }

    private static void migrate(Path file, SQLiteDataSource source) throws SQLException {
        int version;
        try (Connection connection = source.getConnection()) {
            version = Math.toIntExact(number(connection, "PRAGMA user_version"));
            boolean hasAllPages = number(connection, "PRAGMA page_count") * number(connection, "PRAGMA page_size") <= size(file);
            if (!hasAllPages && version > 0 && !Files.exists(wal(file))) {
                throw new RegisterUnavailable(Reason.DAMAGED);
            }
        }
        if (version > VERSION) {
            throw new RegisterUnavailable(Reason.NEWER_VERSION);
        }
        if (version < VERSION) {
            Flyway.configure(Database.class.getClassLoader()).dataSource(source).locations(MIGRATIONS).load().migrate();
            try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA user_version = " + VERSION);
            }
        }
    }

    private static Path wal(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new RegisterUnavailable(Reason.NOT_FOUND, e);
        }
    }

    private static long number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(pragma)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static DSLContext context(Connection connection) {
        return DSL.using(connection, SQLDialect.SQLITE, new Settings().withRenderSchema(false)
                .withFetchTriggerValuesAfterReturning(FetchTriggerValuesAfterReturning.NEVER));
    }

    public Path file() {
        return file;
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

    /**
     * From now on the file itself refuses every write, whoever tries it, with {@link WriteRefused}; but for what
     * {@link #noteThatSomebodyLooked} writes.
     */
    void onlyLook() {
        Failures.naming(() -> {
            run("PRAGMA query_only = ON");
            return null;
        });
        onlyLooks = true;
    }

    /** The one thing that is written for those, too, who only look: that they looked. */
    void noteThatSomebodyLooked(Runnable note) {
        transaction(() -> {
            try {
                run("PRAGMA query_only = OFF");
                note.run();
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

    private boolean inTransaction() {
        return turn.isHeldByCurrentThread() && open;
    }

    private void rollback(Throwable cause) {
        prepared.clear();
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            // A full disk has already undone the transaction.
            cause.addSuppressed(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * A transaction in which a record may refer to one that is not here: what another office sends may refer to a record whose
     * line still waits. Everywhere else the file refuses that.
     */
    public <T> T transactionOfForeignRecords(Supplier<T> work) {
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

    /** The connection of the running transaction, else the one that reads. */
    DSLContext dsl() {
        return inTransaction() ? writing : reading.get();
    }

    /** Counts the transactions, so that what was remembered from an earlier one can be read anew. */
    long transactionNumber() {
        return transactions;
    }

    /** Runs at the end of every transaction, inside it. */
    void beforeCommit(Runnable last) {
        beforeCommit.add(last);
    }

    /** Fills the places of a statement. */
    @FunctionalInterface
    interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    /** Runs a statement that writes, keeping it prepared for the next time. Only inside a transaction. */
    void write(String sql, Binding binding) {
        try {
            PreparedStatement statement = prepared(sql);
            binding.to(statement);
            statement.execute();
        } catch (SQLException e) {
            // The driver does not let a statement that has failed run again.
            prepared.remove(sql);
            throw Failures.named(e);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The first row that a prepared question finds, for what is asked many times in a transaction. */
    <T> Optional<T> ask(String sql, Binding binding, Reading<T> reading) {
        return Failures.naming(() -> {
            PreparedStatement statement = prepared(sql);
            binding.to(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reading.of(rows)) : Optional.empty();
            }
        });
    }

    /** A statement of the writing connection, kept until one fails. Only inside a transaction. */
    PreparedStatement prepared(String sql) throws SQLException {
        if (!inTransaction()) {
            throw new IllegalStateException("only inside a transaction");
        }
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = writer.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (Connection reader : readers) {
                reader.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw Failures.named(e);
        } finally {
            lock.close();
        }
    }
}
