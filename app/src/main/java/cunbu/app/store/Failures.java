package cunbu.app.store;

import cunbu.app.store.RegisterUnavailable.Reason;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Gives the world's "no" its name; a mistake of the program stays what it is. */
final class Failures {

    private Failures() {
    }

    static RuntimeException named(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof RegisterUnavailable unavailable) {
                return unavailable;
            }
            if (each instanceof SQLiteException sqlite) {
                Reason reason = reason(sqlite);
                if (reason != null) {
                    return new RegisterUnavailable(reason, sqlite);
                }
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    private static Reason reason(SQLiteException failure) {
        // The low byte is the plain code, what is above tells more of it.
        return switch (failure.getResultCode().code & 0xff) {
            case 5, 6 -> Reason.LOCKED;
            case 8, 14 -> Reason.NOT_WRITABLE;
            case 11, 26 -> Reason.DAMAGED;
            case 13 -> Reason.DISK_FULL;
            case 10 -> ioReason(failure.getResultCode().code);
            default -> null;
        };
    }

    private static Reason ioReason(int code) {
        boolean whileReading = code == 266 || code == 522 || code == 8458 || code == 8714;
        return whileReading ? Reason.DAMAGED : Reason.DISK_FULL;
    }

    /** For the few places that speak JDBC themselves. */
    @FunctionalInterface
    interface Sql<T> {
        T run() throws SQLException;
    }

    static <T> T naming(Sql<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw named(e);
        }
    }
}
