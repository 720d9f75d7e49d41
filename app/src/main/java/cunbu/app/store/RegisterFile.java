package cunbu.app.store;

import cunbu.app.store.RegisterUnavailable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/** The encrypted file of a register: how it is connected to, and how its schema is brought up to this version. */
final class RegisterFile {

    /** The version of the schema, that is the number of the newest migration. */
    static final int VERSION = 7;

    private static final String MIGRATIONS = "classpath:cunbu/app/store/migration";
    private static final int CACHE_KIB = 256 * 1024;
    private static final int BUSY_MILLIS = 5000;

    private final Path file;
    private final SQLiteDataSource source;

    /** @param key 32 bytes from the key file */
    RegisterFile(Path file, byte[] key) {
        this.file = file;
        this.source = source(file, key);
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

    Path path() {
        return file;
    }

    Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** @throws RegisterUnavailable if the file is damaged, or a later version of the program has written it */
    void migrate() throws SQLException {
        int version;
        try (Connection connection = connect()) {
            version = Math.toIntExact(number(connection, "PRAGMA user_version"));
            boolean hasAllPages = number(connection, "PRAGMA page_count") * number(connection, "PRAGMA page_size") <= size();
            if (!hasAllPages && version > 0 && !Files.exists(wal())) {
                throw new RegisterUnavailable(Reason.DAMAGED);
            }
        }
        if (version > VERSION) {
            throw new RegisterUnavailable(Reason.NEWER_VERSION);
        }
        if (version < VERSION) {
            Flyway.configure(RegisterFile.class.getClassLoader()).dataSource(source).locations(MIGRATIONS).load().migrate();
            try (Connection connection = connect(); Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA user_version = " + VERSION);
            }
        }
    }

    private Path wal() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private long size() {
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
}
