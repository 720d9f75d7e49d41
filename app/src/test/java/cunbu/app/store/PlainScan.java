package cunbu.app.store;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

/** Reads every column of every row of the tables that figures are counted from: what counting is measured against. */
public final class PlainScan {

    private static final List<String> TABLES = List.of("person", "household", "move", "marriage", "parentage", "birth", "certificate", "migrant",
            "monthly_return", "award_case", "award_step", "payment_list", "payment");

    private PlainScan() {
    }

    /** @return how many rows were read */
    public static long of(Register register) {
        return register.database().dsl().connectionResult(connection -> {
            long rows = 0;
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    try (ResultSet row = statement.executeQuery("select * from " + table)) {
                        int columns = row.getMetaData().getColumnCount();
                        while (row.next()) {
                            rows++;
                            for (int column = 1; column <= columns; column++) {
                                row.getObject(column);
                            }
                        }
                    }
                }
            }
            return rows;
        });
    }
}
