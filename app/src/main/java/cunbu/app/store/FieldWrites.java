package cunbu.app.store;

import static cunbu.app.store.schema.Tables.FIELD_WRITE;

import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.sync.FieldState;
import cunbu.sync.FieldWrite;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that was ever written to each field. Rows are kept only for fields that were written after their record was created;
 * before that, the creating change is the only write.
 */
final class FieldWrites {

    private static final String FIRST_LINE = "select line from change where record = ? order by serial limit 1";
    private static final String PUT = "insert or replace into field_write (record, field, change, value, rank, stamp, superseded)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String IN_CONFLICT = "insert or ignore into open_conflict (record, field) values (?, ?)";
    private static final String NOT_IN_CONFLICT = "delete from open_conflict where record = ? and field = ?";

    private final Database database;
    private final History history;
    private final Function<byte[], Change> read;
    private RecordId lastAsked;
    private long askedIn;
    private Optional<Change> lastCreation = Optional.empty();

    FieldWrites(Database database, History history, Function<byte[], Change> read) {
        this.database = database;
        this.history = history;
        this.read = read;
    }

    /** The change that brought a record into being. Only inside a transaction. */
    Optional<Change> creation(RecordId record) {
        boolean remembered = record.equals(lastAsked) && askedIn == database.transactionNumber() && lastCreation.isPresent();
        if (!remembered) {
            lastCreation = database.ask(FIRST_LINE, question -> question.setString(1, record.text()), row -> row.getBytes(1))
                    .map(this::read);
            lastAsked = record;
            askedIn = database.transactionNumber();
        }
        return lastCreation;
    }

    /** The change in a line as the history keeps it. */
    Change read(byte[] packed) {
        return read.apply(history.unpack(packed));
    }

    /** A field with all that was written to it; empty if the record never had it. Only inside a transaction. */
    FieldState state(RecordId record, String field) {
        FieldState later = new FieldState(database.dsl().selectFrom(FIELD_WRITE)
                .where(FIELD_WRITE.RECORD.eq(record.text()), FIELD_WRITE.FIELD.eq(field)).orderBy(FIELD_WRITE.CHANGE)
                .fetch(row -> new FieldWrite(History.changeId(row.getChange()), value(row.getValue()), Math.toIntExact(row.getRank()),
                        row.getStamp().isEmpty() ? null : new Stamp(row.getStamp()), row.getSuperseded() != 0)));
        if (!later.writes().isEmpty()) {
            return later;
        }
        return creation(record).filter(change -> change.set().containsKey(field)).map(change -> FieldState.EMPTY.with(change, field))
                .orElse(FieldState.EMPTY);
    }

    /** Keeps a field as it is now. */
    void put(RecordId record, String field, FieldState state) {
        for (FieldWrite write : state.writes()) {
            database.write(PUT, put -> {
                put.setString(1, record.text());
                put.setString(2, field);
                put.setBytes(3, History.bytes(write.change()));
                put.setString(4, text(write.value()));
                put.setInt(5, write.rank());
                put.setString(6, write.stamp() == null ? "" : write.stamp().text());
                put.setInt(7, write.superseded() ? 1 : 0);
            });
        }
        database.write(state.conflict() ? IN_CONFLICT : NOT_IN_CONFLICT, note -> {
            note.setString(1, record.text());
            note.setString(2, field);
        });
    }

    /** A value as text that keeps its type: {@code s…}, {@code n…}, {@code b…}, or {@code -} for none. */
    static String text(Object value) {
        if (value == null) {
            return "-";
        }
        return (value instanceof String ? "s" : value instanceof Long ? "n" : "b") + value;
    }

    static Object value(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 's' -> rest;
            case 'n' -> Long.valueOf(rest);
            case 'b' -> Boolean.valueOf(rest);
            default -> null;
        };
    }
}
