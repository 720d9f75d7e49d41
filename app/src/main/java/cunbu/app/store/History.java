package cunbu.app.store;

import static cunbu.app.store.schema.Tables.CHANGE;

import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Cursor;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/**
 * The register's history: every change once, as its exact line, in one chain in which each head is
 * SHA-256(head before ‖ SHA-256(line)), so that a line that was altered or taken out is noticed.
 */
public final class History {

    /**
     * An end that this history has, or once had.
     *
     * @param serial how many changes lie before it
     * @param head   of the chain, as hex digits
     */
    record Place(long serial, String head) {
    }

    private static final byte[] START = new byte[32];
    private static final String INSERT = "insert into change (serial, id, record, by_office, line, head) values (?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final LineBox box = new LineBox();
    private final MessageDigest sha256 = sha256();
    private long transaction = -1;
    private long serial;
    private byte[] head;

    public History(Database database) {
        this.database = database;
    }

    /** Adds a line at the end. Only inside a transaction. */
    void append(ChangeId id, RecordId record, String byOffice, byte[] line) {
        goToEnd();
        serial++;
        head = after(head, line);
        database.write(INSERT, insert -> {
            insert.setLong(1, serial);
            insert.setBytes(2, bytes(id));
            insert.setString(3, record.text());
            insert.setString(4, byOffice);
            insert.setBytes(5, box.pack(line));
            insert.setBytes(6, head);
        });
    }

    private void goToEnd() {
        // After a rollback the end is elsewhere than remembered.
        if (transaction == database.transactionNumber()) {
            return;
        }
        transaction = database.transactionNumber();
        Record2<Long, byte[]> last = database.dsl().select(CHANGE.SERIAL, CHANGE.HEAD).from(CHANGE)
                .orderBy(CHANGE.SERIAL.desc()).limit(1).fetchOne();
        serial = last == null ? 0 : last.value1();
        head = last == null ? START : last.value2();
    }

    /** Whether the change stands in the history. */
    public boolean knows(ChangeId id) {
        return database.dsl().fetchExists(CHANGE, CHANGE.ID.eq(bytes(id)));
    }

    /** The line at that place. */
    byte[] line(long place) {
        return unpack(database.dsl().select(CHANGE.LINE).from(CHANGE).where(CHANGE.SERIAL.eq(place)).fetchSingle(CHANGE.LINE));
    }

    /** The place of a change; empty if it does not stand in the history. */
    Optional<Long> place(ChangeId id) {
        return database.dsl().select(CHANGE.SERIAL).from(CHANGE).where(CHANGE.ID.eq(bytes(id))).fetchOptional(CHANGE.SERIAL);
    }

    /** The places of everything that was done to a record, oldest first. */
    List<Long> places(RecordId record) {
        return database.dsl().select(CHANGE.SERIAL).from(CHANGE).where(CHANGE.RECORD.eq(record.text())).orderBy(CHANGE.SERIAL).fetch(CHANGE.SERIAL);
    }

    /** The lines of one record, oldest first. */
    public synchronized List<byte[]> lines(RecordId record) {
        return database.dsl().select(CHANGE.LINE).from(CHANGE).where(CHANGE.RECORD.eq(record.text()))
                .orderBy(CHANGE.SERIAL).fetch(row -> box.unpack(row.value1()));
    }

    /** What is done with each change. */
    @FunctionalInterface
    interface EachLine {
        void change(long serial, byte[] line);
    }

    /** Goes through the changes of an office after a place in the history. @return where the history ends now */
    long after(long place, String byOffice, EachLine each) {
        long end = size();
        try (Cursor<Record2<Long, byte[]>> rows = database.dsl().select(CHANGE.SERIAL, CHANGE.LINE).from(CHANGE)
                .where(CHANGE.SERIAL.gt(place), CHANGE.BY_OFFICE.eq(byOffice)).orderBy(CHANGE.SERIAL).fetchSize(1000).fetchLazy()) {
            rows.forEach(row -> each.change(row.value1(), unpack(row.value2())));
        }
        return end;
    }

    synchronized byte[] unpack(byte[] line) {
        return box.unpack(line);
    }

    /** How many changes the register holds. */
    public long size() {
        Long last = database.dsl().select(DSL.max(CHANGE.SERIAL)).from(CHANGE).fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    Place end() {
        return database.dsl().select(CHANGE.SERIAL, CHANGE.HEAD).from(CHANGE).orderBy(CHANGE.SERIAL.desc()).limit(1)
                .fetchOptional(row -> place(row.value1(), row.value2())).orElse(place(0, START));
    }

    /** Whether this history ended there once. */
    boolean passed(Place place) {
        return place.equals(place(0, START)) || database.dsl().select(CHANGE.HEAD).from(CHANGE).where(CHANGE.SERIAL.eq(place.serial()))
                .fetchOptional(row -> place(place.serial(), row.value1())).filter(place::equals).isPresent();
    }

    private static Place place(long serial, byte[] head) {
        return new Place(serial, HexFormat.of().formatHex(head));
    }

    private byte[] after(byte[] before, byte[] line) {
        byte[] digest = sha256.digest(line);
        sha256.update(before);
        return sha256.digest(digest);
    }

    static byte[] bytes(ChangeId id) {
        return HexFormat.of().parseHex(id.text());
    }

    static ChangeId changeId(byte[] bytes) {
        return new ChangeId(HexFormat.of().formatHex(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
