package cunbu.app.store;

import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Which living records name a record. */
final class References {

    private static final Field<String> ID = DSL.field(DSL.name("id"), String.class);
    private static final Condition LIVES = DSL.field(DSL.name("life"), String.class).eq("alive");
    private static final Map<Kind, List<Naming>> NAMING = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            for (ForeignKey<?, ?> key : RecordTable.of(kind).table().getReferences()) {
                for (Kind named : Kind.values()) {
                    if (key.getKey().getTable().equals(RecordTable.of(named).table())) {
                        NAMING.computeIfAbsent(named, any -> new ArrayList<>())
                                .add(new Naming(RecordTable.of(kind).table(), key.getFields().get(0).coerce(String.class)));
                    }
                }
            }
        }
    }

    /** A field that names records of one kind. */
    private record Naming(Table<?> table, Field<String> field) {
    }

    private final Database database;

    References(Database database) {
        this.database = database;
    }

    Stream<RecordId> to(Kind kind, RecordId record) {
        return NAMING.getOrDefault(kind, List.of()).stream().flatMap(naming -> database.dsl().select(ID).from(naming.table())
                .where(naming.field().eq(record.text()), LIVES).fetch(row -> new RecordId(row.value1())).stream());
    }
}
