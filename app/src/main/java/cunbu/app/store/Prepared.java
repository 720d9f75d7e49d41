package cunbu.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The statements of a connection that run many times; each is kept until it fails. */
final class Prepared {

    /** Fills the places of a statement. */
    @FunctionalInterface
    interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Prepared(Connection connection) {
        this.connection = connection;
    }

    void write(String sql, Binding binding) {
        try {
            PreparedStatement statement = of(sql);
            binding.to(statement);
            statement.execute();
        } catch (SQLException e) {
            // The driver does not let a statement that has failed run again.
            statements.remove(sql);
            throw Failures.named(e);
        }
    }

    <T> Optional<T> ask(String sql, Binding binding, Reading<T> reading) {
        return Failures.naming(() -> {
            PreparedStatement statement = of(sql);
            binding.to(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reading.of(rows)) : Optional.empty();
            }
        });
    }

    PreparedStatement of(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** None of them can run any more. */
    void forget() {
        statements.clear();
    }
}
