package cunbu.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jooq.DSLContext;

/** The connections that only read, one for each thread, so that a short question does not wait for a long one. */
final class Readers {

    private final RegisterFile file;
    private final List<Connection> open = new CopyOnWriteArrayList<>();
    private final ThreadLocal<DSLContext> mine;

    Readers(RegisterFile file, Function<Connection, DSLContext> context) {
        this.file = file;
        this.mine = ThreadLocal.withInitial(() -> context.apply(Failures.naming(this::connect)));
    }

    private Connection connect() throws SQLException {
        Connection reader = file.connect();
        open.add(reader);
        try (Statement statement = reader.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return reader;
    }

    /** The connection of the thread that asks. */
    DSLContext mine() {
        return mine.get();
    }

    void close() throws SQLException {
        for (Connection reader : open) {
            reader.close();
        }
    }
}
