package cunbu.app.store;

import static cunbu.app.store.schema.Tables.ASIDE;
import static cunbu.app.store.schema.Tables.CHANGE;
import static cunbu.app.store.schema.Tables.IN_LINE;
import static cunbu.app.store.schema.Tables.OUT_LINE;
import static cunbu.app.store.schema.Tables.OUT_STREAM;
import static cunbu.app.store.schema.Tables.PEER;
import static cunbu.app.store.schema.Tables.TRUST_LIST;

import cunbu.app.store.schema.tables.records.OutStreamRecord;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.sync.Chain;
import cunbu.sync.OwnStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.Cursor;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The streams of changes towards other offices and from them, and how far they are acknowledged. */
public final class StreamStore {

    private static final String INSERT_LINE = "insert into out_line (epoch, position, change, head) values (?, ?, ?, ?)";
    private static final String STANDS_IN = "select 1 from out_line where epoch = ? and change = ?";

    private final Database database;
    private final History history;
    private final SecureRandom random = new SecureRandom();

    StreamStore(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /** A stream towards {@code peer}: lines 1..length, of which the peer holds the first {@code acked}. */
    public record Stream(String epoch, String peer, long length, long acked) {
    }

    /** How much of a peer's stream is committed here, with the chain value (32 bytes) there. */
    public record Incoming(String epoch, long upto, byte[] head) {
    }

    /** The open stream towards that office. */
    public Optional<Stream> towards(String peer) {
        return database.dsl().selectFrom(OUT_STREAM).where(OUT_STREAM.PEER.eq(peer), OUT_STREAM.IS_OPEN.isTrue()).fetchOptional(StreamStore::stream);
    }

    /** Every stream towards that office, those of earlier lives first, the open one last. */
    public List<OwnStream> all(String peer) {
        return database.dsl().selectFrom(OUT_STREAM).where(OUT_STREAM.PEER.eq(peer)).orderBy(OUT_STREAM.IS_OPEN, OUT_STREAM.rowid())
                .fetch(row -> new OwnStream(row.getEpoch(), row.getLength(), headAt(row.getEpoch(), row.getLength()).orElseGet(Chain::start),
                        row.getAcked(), headAt(row.getEpoch(), row.getAcked()).orElseGet(Chain::start), row.getIsOpen()));
    }

    private static Stream stream(OutStreamRecord row) {
        return new Stream(row.getEpoch(), row.getPeer(), row.getLength(), row.getAcked());
    }

    /** Opens a stream; only inside a transaction. */
    public Stream open(String peer) {
        byte[] name = new byte[8];
        random.nextBytes(name);
        String epoch = HexFormat.of().formatHex(name);
        database.dsl().insertInto(OUT_STREAM).set(OUT_STREAM.EPOCH, epoch).set(OUT_STREAM.PEER, peer).set(OUT_STREAM.LENGTH, 0L)
                .set(OUT_STREAM.ACKED, 0L).set(OUT_STREAM.CONSIDERED, 0L).set(OUT_STREAM.IS_OPEN, true).execute();
        return new Stream(epoch, peer, 0, 0);
    }

    /**
     * Puts every change of this office that is not in the stream yet at its end, each once; only inside a transaction.
     *
     * @param belongs which of them are for that peer, by their line
     */
    public Stream append(Stream stream, String office, Predicate<byte[]> belongs) {
        Chain chain = new Chain(headAt(stream.epoch(), stream.length()).orElseGet(Chain::start));
        long[] length = {stream.length()};
        long considered = considered(stream.epoch());
        boolean mayStandThere = database.dsl().fetchExists(OUT_LINE, OUT_LINE.EPOCH.eq(stream.epoch()), OUT_LINE.CHANGE.gt(considered));
        long last = history.after(considered, office, (serial, line) -> {
            if (belongs.test(line) && !(mayStandThere && standsIn(stream.epoch(), serial))) {
                length[0]++;
                add(stream.epoch(), length[0], serial, chain.add(line));
            }
        });
        database.dsl().update(OUT_STREAM).set(OUT_STREAM.LENGTH, length[0]).set(OUT_STREAM.CONSIDERED, Math.max(last, considered))
                .where(OUT_STREAM.EPOCH.eq(stream.epoch())).execute();
        return new Stream(stream.epoch(), stream.peer(), length[0], stream.acked());
    }

    private void add(String epoch, long position, long serial, byte[] head) {
        database.write(INSERT_LINE, insert -> {
            insert.setString(1, epoch);
            insert.setLong(2, position);
            insert.setLong(3, serial);
            insert.setBytes(4, head);
        });
    }

    /** Puts changes of the history at the end of the open stream towards that office, each once; only inside a transaction. */
    public void put(String peer, List<Long> serials) {
        Stream stream = towards(peer).orElseGet(() -> open(peer));
        Chain chain = new Chain(headAt(stream.epoch(), stream.length()).orElseGet(Chain::start));
        long length = stream.length();
        for (long serial : serials) {
            if (!standsIn(stream.epoch(), serial)) {
                length++;
                add(stream.epoch(), length, serial, chain.add(history.line(serial)));
            }
        }
        database.dsl().update(OUT_STREAM).set(OUT_STREAM.LENGTH, length).where(OUT_STREAM.EPOCH.eq(stream.epoch())).execute();
    }

    /** Puts everything that was ever done to a record at the end of the open stream towards that office; only inside a transaction. */
    public void putAll(String peer, RecordId record) {
        put(peer, history.places(record));
    }

    /** Puts everything that was ever done to the records of an office at the end of the open stream towards it; only inside a transaction. */
    public void putAllOf(String owner) {
        List<Long> serials = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Table<?> records = RecordTable.of(kind).table();
            serials.addAll(database.dsl().select(CHANGE.SERIAL).from(CHANGE).join(records).on(CHANGE.RECORD.eq(records.field("id", String.class)))
                    .where(records.field("owner", String.class).eq(owner)).fetch(CHANGE.SERIAL));
        }
        put(owner, serials.stream().sorted().toList());
    }

    private boolean standsIn(String epoch, long serial) {
        return database.ask(STANDS_IN, question -> {
            question.setString(1, epoch);
            question.setLong(2, serial);
        }, row -> true).isPresent();
    }

    /** The changes of a stream after a line, by their places in the history. */
    List<Long> changes(String epoch, long after) {
        return database.dsl().select(OUT_LINE.CHANGE).from(OUT_LINE).where(OUT_LINE.EPOCH.eq(epoch), OUT_LINE.POSITION.gt(after))
                .orderBy(OUT_LINE.POSITION).fetch(OUT_LINE.CHANGE);
    }

    /** Ends every open stream where it was acknowledged; what lies beyond goes into a new one. Only inside a transaction. */
    void beginAnew() {
        for (OutStreamRecord old : database.dsl().selectFrom(OUT_STREAM).where(OUT_STREAM.IS_OPEN.isTrue()).fetch()) {
            List<Long> beyond = changes(old.getEpoch(), old.getAcked());
            database.dsl().deleteFrom(OUT_LINE).where(OUT_LINE.EPOCH.eq(old.getEpoch()), OUT_LINE.POSITION.gt(old.getAcked())).execute();
            database.dsl().update(OUT_STREAM).set(OUT_STREAM.IS_OPEN, false).set(OUT_STREAM.LENGTH, old.getAcked())
                    .where(OUT_STREAM.EPOCH.eq(old.getEpoch())).execute();
            open(old.getPeer());
            put(old.getPeer(), beyond);
            database.dsl().update(OUT_STREAM).set(OUT_STREAM.CONSIDERED, old.getConsidered())
                    .where(OUT_STREAM.PEER.eq(old.getPeer()), OUT_STREAM.IS_OPEN.isTrue()).execute();
        }
    }

    private long considered(String epoch) {
        return database.dsl().select(OUT_STREAM.CONSIDERED).from(OUT_STREAM).where(OUT_STREAM.EPOCH.eq(epoch)).fetchSingle(OUT_STREAM.CONSIDERED);
    }

    /** The chain value (32 bytes) of an own stream after that line; empty if it has no such line. */
    public Optional<byte[]> headAt(String epoch, long position) {
        return database.dsl().select(OUT_LINE.HEAD).from(OUT_LINE).where(OUT_LINE.EPOCH.eq(epoch), OUT_LINE.POSITION.eq(position))
                .fetchOptional(OUT_LINE.HEAD);
    }

    /** Goes through the lines of a stream from a position on, without holding them all; to be closed. */
    public Lines lines(String epoch, long from) {
        return new Lines(history, database.dsl().select(CHANGE.LINE).from(OUT_LINE).join(CHANGE).on(CHANGE.SERIAL.eq(OUT_LINE.CHANGE))
                .where(OUT_LINE.EPOCH.eq(epoch), OUT_LINE.POSITION.ge(from)).orderBy(OUT_LINE.POSITION).fetchSize(1000).fetchLazy());
    }

    /** The lines of a stream, one after the other. */
    public static final class Lines implements Iterator<byte[]>, AutoCloseable {

        private final History history;
        private final Cursor<Record1<byte[]>> cursor;

        Lines(History history, Cursor<Record1<byte[]>> cursor) {
            this.history = history;
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            return cursor.hasNext();
        }

        @Override
        public byte[] next() {
            return history.unpack(cursor.fetchNext().value1());
        }

        @Override
        public void close() {
            cursor.close();
        }
    }

    /** A change of a peer that was not applied. */
    public record Aside(ChangeId change, String reason) {
    }

    /** What of a peer's changes was set aside and not applied since, at most so many. */
    public List<Aside> aside(String peer, int most) {
        return database.dsl().select(ASIDE.CHANGE, ASIDE.REASON).from(ASIDE)
                .where(ASIDE.PEER.eq(peer), ASIDE.IS_RELEASED.isFalse(), ASIDE.CHANGE.isNotNull())
                .orderBy(ASIDE.EPOCH, ASIDE.POSITION).limit(most).fetch(row -> new Aside(History.changeId(row.value1()), row.value2()));
    }

    /** What is committed here of the streams of a peer. */
    public List<Incoming> from(String peer) {
        return database.dsl().select(IN_LINE.EPOCH, DSL.max(IN_LINE.POSITION)).from(IN_LINE).where(IN_LINE.PEER.eq(peer))
                .groupBy(IN_LINE.EPOCH).orderBy(IN_LINE.EPOCH)
                .fetch(row -> new Incoming(row.value1(), row.value2(), inHead(peer, row.value1(), row.value2())));
    }

    private byte[] inHead(String peer, String epoch, long position) {
        return database.dsl().select(IN_LINE.HEAD).from(IN_LINE)
                .where(IN_LINE.PEER.eq(peer), IN_LINE.EPOCH.eq(epoch), IN_LINE.POSITION.eq(position)).fetchSingle(IN_LINE.HEAD);
    }

    /** The offices whose bundles have come, with their newest signed manifest. */
    public Optional<String> manifest(String peer) {
        return database.dsl().select(PEER.MANIFEST).from(PEER).where(PEER.OFFICE.eq(peer)).fetchOptional(PEER.MANIFEST);
    }

    /** The newest trust list, signed. */
    public Optional<String> trustList() {
        return database.dsl().select(TRUST_LIST.JWS).from(TRUST_LIST).orderBy(TRUST_LIST.VERSION.desc()).limit(1).fetchOptional(TRUST_LIST.JWS);
    }

    /** Keeps a trust list; only inside a transaction. */
    public void trust(long version, String jws) {
        database.dsl().insertInto(TRUST_LIST).set(TRUST_LIST.VERSION, version).set(TRUST_LIST.JWS, jws).onConflictDoNothing().execute();
    }

    /** Forgets every trust list; only inside a transaction. */
    public void forgetTrust() {
        database.dsl().deleteFrom(TRUST_LIST).execute();
    }

    /** The first line towards a peer that it has not acknowledged; empty if it holds everything that was put into the stream. */
    public Optional<byte[]> oldestUnconfirmed(Stream stream) {
        try (Lines lines = lines(stream.epoch(), stream.acked() + 1)) {
            return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
        }
    }
}
