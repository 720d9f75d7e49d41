package cunbu.app.store;

import static cunbu.app.store.schema.Tables.CHANGE;

import cunbu.core.history.Coded;
import cunbu.core.history.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which kinds of record have changed since a place of the history. */
final class ChangedKinds {

    /** More than this many changes are taken for changes of everything, because to read them would take as long as to count. */
    private static final int MOST = 2000;

    private final Database database;
    private final FieldWrites writes;

    ChangedKinds(Database database, FieldWrites writes) {
        this.database = database;
        this.writes = writes;
    }

    Set<Kind> since(History.Place place) {
        List<byte[]> lines = database.dsl().select(CHANGE.LINE).from(CHANGE).where(CHANGE.SERIAL.gt(place.serial())).orderBy(CHANGE.SERIAL)
                .limit(MOST + 1).fetch(CHANGE.LINE);
        if (lines.size() > MOST) {
            return EnumSet.allOf(Kind.class);
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        lines.forEach(line -> kinds.add(Coded.of(Kind.class, writes.read(line).kind())));
        return kinds;
    }
}
