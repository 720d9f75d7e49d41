package cunbu.app.store;

import java.lang.management.ManagementFactory;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the rows of one register into another one, row by row and nothing else: what taking in a bundle is measured against. */
public final class PlainInserts {

    private static final int AT_ONCE = 20_000;
    private static final Set<String> NOT_COPIED = Set.of("flyway_schema_history", "self", "account", "area", "trust_list");

    private long rows;
    private long inserting;
    private long nanoseconds;

    private PlainInserts() {
    }

    /** How many rows were inserted, and the processor time in nanoseconds that it took with the commit; reading them is not counted. */
    public record Took(long rows, long nanoseconds) {
    }

    /** Everything that {@code from} has, into a register that has nothing of it. */
    public static Took of(Register from, Register into) {
        PlainInserts inserts = new PlainInserts();
        long start = now();
        into.database().transactionOfForeignRecords(() -> {
            long begun = now();
            from.database().dsl().connection(connection -> {
                for (String table : tables(connection.createStatement())) {
                    try (Statement statement = connection.createStatement(); ResultSet read = statement.executeQuery("select * from " + table)) {
                        inserts.copy(read, table, into.database());
                    }
                }
                try (Statement statement = connection.createStatement(); ResultSet read = statement.executeQuery("select serial, name, pinyin from person_name")) {
                    inserts.words(read, into.database());
                }
            });
            inserts.nanoseconds -= now() - begun - inserts.inserting;
            return null;
        });
        inserts.nanoseconds += now() - start;
        return new Took(inserts.rows, inserts.nanoseconds);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (statement; ResultSet row = statement.executeQuery("select name from sqlite_master where type = 'table' and name not like 'person_fts%'"
                + " and name not like 'sqlite_%' order by name")) {
            while (row.next()) {
                if (!NOT_COPIED.contains(row.getString(1))) {
                    names.add(row.getString(1));
                }
            }
        }
        return names;
    }

    private void copy(ResultSet read, String table, Database into) throws SQLException {
        int columns = read.getMetaData().getColumnCount();
        String sql = "insert or replace into " + table + " values (" + IntStream.range(0, columns).mapToObj(each -> "?").collect(Collectors.joining(", ")) + ")";
        List<Object[]> some = new ArrayList<>(AT_ONCE);
        while (read.next()) {
            Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = read.getObject(column + 1);
            }
            some.add(row);
            if (some.size() == AT_ONCE) {
                insert(into, sql, some);
            }
        }
        insert(into, sql, some);
    }

    private void words(ResultSet read, Database into) throws SQLException {
        List<Object[]> some = new ArrayList<>(AT_ONCE);
        while (read.next()) {
            some.add(new Object[] {read.getLong(1), NameGrams.of(read.getString(2), read.getString(3))});
            if (some.size() == AT_ONCE) {
                insert(into, "insert into person_fts (rowid, grams) values (?, ?)", some);
            }
        }
        insert(into, "insert into person_fts (rowid, grams) values (?, ?)", some);
    }

    private void insert(Database into, String sql, List<Object[]> some) throws SQLException {
        long start = now();
        for (Object[] row : some) {
            PreparedStatement statement = into.prepared(sql);
            for (int column = 0; column < row.length; column++) {
                statement.setObject(column + 1, row[column]);
            }
            statement.executeUpdate();
        }
        inserting += now() - start;
        rows += some.size();
        some.clear();
    }
}
