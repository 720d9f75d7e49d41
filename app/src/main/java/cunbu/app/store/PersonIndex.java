package cunbu.app.store;

import cunbu.core.history.RecordId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Keeps the words and the order of every person's name, in the transaction that writes the name. */
final class PersonIndex implements Rows.Watcher {

    private static final String NAME = "name";

    private final Database database;

    PersonIndex(Database database) {
        this.database = database;
    }

    @Override
    public void inserted(RecordId id, Map<String, Object> fields) {
        if (fields.get(NAME) instanceof String name) {
            Failures.naming(() -> add(serial(id), name));
        }
    }

    @Override
    public void changing(RecordId id, Map<String, Object> changed) {
        if (changed.containsKey(NAME)) {
            Failures.naming(() -> replace(serial(id), (String) changed.get(NAME)));
        }
    }

    private int replace(long serial, String name) throws SQLException {
        remove(serial);
        return name == null ? 0 : add(serial, name);
    }

    private int add(long serial, String name) throws SQLException {
        String pinyin = SearchKeys.pinyin(name);
        PreparedStatement key = database.prepared("insert into person_name (serial, name, pinyin, place) values (?, ?, ?, ?)");
        key.setLong(1, serial);
        key.setString(2, name);
        key.setString(3, pinyin);
        key.setBytes(4, SearchKeys.order(name));
        key.executeUpdate();
        PreparedStatement words = database.prepared("insert into person_fts (rowid, grams) values (?, ?)");
        words.setLong(1, serial);
        words.setString(2, NameGrams.of(name, pinyin));
        return words.executeUpdate();
    }

    /** The word index keeps no text of its own and has to be told what it once was given. */
    private void remove(long serial) throws SQLException {
        PreparedStatement old = database.prepared("select name, pinyin from person_name where serial = ?");
        old.setLong(1, serial);
        try (ResultSet row = old.executeQuery()) {
            if (!row.next()) {
                return;
            }
            PreparedStatement words = database.prepared("insert into person_fts (person_fts, rowid, grams) values ('delete', ?, ?)");
            words.setLong(1, serial);
            words.setString(2, NameGrams.of(row.getString(1), row.getString(2)));
            words.executeUpdate();
        }
        PreparedStatement key = database.prepared("delete from person_name where serial = ?");
        key.setLong(1, serial);
        key.executeUpdate();
    }

    private long serial(RecordId id) throws SQLException {
        PreparedStatement find = database.prepared("select serial from person where id = ?");
        find.setString(1, id.text());
        try (ResultSet row = find.executeQuery()) {
            return row.getLong(1);
        }
    }
}
