package cunbu.app.store;

import static cunbu.app.store.schema.Tables.IN_LINE;
import static cunbu.app.store.schema.Tables.OUT_LINE;
import static cunbu.app.store.schema.Tables.OUT_STREAM;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Coded;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.sync.Applying;
import cunbu.sync.Arrival;
import cunbu.sync.Chain;
import cunbu.sync.Disposition;
import cunbu.sync.Extra;
import cunbu.sync.FieldState;
import cunbu.sync.Held;
import cunbu.sync.Incarnation;
import cunbu.sync.OwnStream;
import cunbu.sync.Returned;
import cunbu.sync.wire.Manifest;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.impl.DSL;

/**
 * The register as merging sees it: what is held, and where the results go. Rows, search index and history follow every line, as they do
 * when a record is typed. Used inside one {@link Database#transactionOfForeignRecords}.
 */
public final class MergeStore implements Held, Applying {

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofHours(24);
    private static final String KNOWS = "select 1 from change where id = ?";
    private static final String LINE_OF = "select line from change where id = ? and record = ?";
    private static final String SET_ASIDE_BEFORE = "select 1 from aside where change = ? and peer = ?";
    private static final String INSERT_HEAD = "insert into in_line (peer, epoch, position, head) values (?, ?, ?, ?)";
    private static final String INSERT_ASIDE = "insert or replace into aside (peer, epoch, position, reason, change, record, line, is_released)"
            + " values (?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String PARKED = "select 1 from aside where record = ? and reason = 'PARKED_NOT_OWNER' and is_released = 0";
    private static final String RELEASE = "update aside set is_released = 1 where peer = ? and epoch = ? and position = ?";

    private final Database database;
    private final Rows rows;
    private final History history;
    private final FieldWrites writes;
    private final LocalAuthor author;
    private final StreamStore streams;
    private final Lives lives;
    private final PeerStore peers;
    private final Clock clock;
    private final boolean isCounty;

    MergeStore(Database database, Rows rows, History history, FieldWrites writes, LocalAuthor author, StreamStore streams,
            Lives lives, Function<String, Manifest> letter, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.history = history;
        this.writes = writes;
        this.author = author;
        this.streams = streams;
        this.lives = lives;
        this.peers = new PeerStore(database, letter);
        this.clock = clock;
        this.isCounty = new AreaCode(author.office()).level() == Level.COUNTY;
    }

    @Override
    public Incarnation incarnation() {
        return lives.led().orElseThrow();
    }

    /** Begins the life after the one that this register led, by its own word, and does not know any more. Only inside a transaction. */
    public void beginAfter(Manifest own) {
        lives.begin(incarnation().after(own, Lives.random()));
    }

    @Override
    public List<OwnStream> streams(String peer) {
        return streams.all(peer);
    }

    @Override
    public List<Manifest.Ack> holdings(String peer) {
        return streams.from(peer).stream().map(each -> new Manifest.Ack(each.epoch(), each.upto(), Chain.hex(each.head()))).toList();
    }

    @Override
    public Optional<Manifest> letter(String peer) {
        return peers.letter(peer);
    }

    @Override
    public List<Manifest.Epoch> regained(String peer) {
        return peers.regained(peer);
    }

    @Override
    public List<Returned> received(String peer, String epoch, long after) {
        return peers.received(peer, epoch, after);
    }

    @Override
    public long committed(String peer, String epoch) {
        Long most = database.dsl().select(DSL.max(IN_LINE.POSITION)).from(IN_LINE).where(IN_LINE.PEER.eq(peer), IN_LINE.EPOCH.eq(epoch))
                .fetchOne(0, Long.class);
        return most == null ? 0 : most;
    }

    @Override
    public byte[] headAt(String peer, String epoch, long position) {
        return database.dsl().select(IN_LINE.HEAD).from(IN_LINE)
                .where(IN_LINE.PEER.eq(peer), IN_LINE.EPOCH.eq(epoch), IN_LINE.POSITION.eq(position)).fetchSingle(IN_LINE.HEAD);
    }

    @Override
    public Optional<byte[]> sentHeadAt(String peer, String epoch, long position) {
        return database.dsl().select(OUT_LINE.HEAD).from(OUT_LINE).join(OUT_STREAM).on(OUT_STREAM.EPOCH.eq(OUT_LINE.EPOCH))
                .where(OUT_STREAM.PEER.eq(peer), OUT_LINE.EPOCH.eq(epoch), OUT_LINE.POSITION.eq(position)).fetchOptional(OUT_LINE.HEAD);
    }

    @Override
    public boolean knows(ChangeId change) {
        return database.ask(KNOWS, question -> question.setBytes(1, History.bytes(change)), row -> true).isPresent();
    }

    @Override
    public Optional<String> kind(RecordId record) {
        return writes.creation(record).map(Change::kind);
    }

    @Override
    public Optional<String> owner(RecordId record, ChangeId own) {
        return database.ask(LINE_OF, question -> {
            question.setBytes(1, History.bytes(own));
            question.setString(2, record.text());
        }, row -> row.getBytes(1)).map(writes::read).map(change -> change.set().get(Change.OWNER)).map(write -> (String) write.value());
    }

    @Override
    public FieldState field(RecordId record, String field) {
        return writes.state(record, field);
    }

    @Override
    public boolean setAside(String peer, ChangeId change) {
        return database.ask(SET_ASIDE_BEFORE, question -> {
            question.setBytes(1, History.bytes(change));
            question.setString(2, peer);
        }, row -> true).isPresent();
    }

    @Override
    public List<Parked> parked(RecordId record) {
        if (database.ask(PARKED, question -> question.setString(1, record.text()), row -> true).isEmpty()) {
            return List.of();
        }
        return new ArrayList<>(database.dsl().resultQuery("select peer, epoch, position, line from aside where record = ?"
                        + " and reason = 'PARKED_NOT_OWNER' and is_released = 0 order by rowid", record.text())
                .fetch(row -> new Parked(new Arrival(row.get(0, String.class), row.get(1, String.class), row.get(2, Long.class)),
                        row.get(3, byte[].class))));
    }

    @Override
    public void create(Change change, byte[] line) {
        Kind kind = Coded.of(Kind.class, change.kind());
        Map<String, Object> fields = new HashMap<>();
        change.set().forEach((name, write) -> fields.put(name, write.value()));
        String owner = (String) fields.get(Change.OWNER);
        String life = (String) fields.getOrDefault(Change.LIFE, Change.ALIVE);
        String extra = Extra.with(null, RecordTable.of(kind).unknown(fields));
        fields.keySet().retainAll(RecordTable.of(kind).fields());
        rows.insert(kind, change.record(), new RecordTable.Holding(owner, change.id(), life, extra), fields);
        keep(change, line);
    }

    @Override
    public void change(Change change, byte[] line, Map<String, FieldState> fields) {
        Kind kind = Coded.of(Kind.class, change.kind());
        fields.forEach((field, state) -> writes.put(change.record(), field, state));
        rows.show(kind, change.record(), fields);
        keep(change, line);
        passOnToOwner(kind, change);
    }

    /** What an earlier owner did late, or what comes back to the county, concerns the office that has the record now. */
    private void passOnToOwner(Kind kind, Change change) {
        if (isCounty && !change.by().equals(author.office())) {
            String owner = rows.owner(kind, change.record());
            if (!owner.equals(change.by()) && !owner.equals(author.office())) {
                streams.put(owner, List.of(history.place(change.id()).orElseThrow()));
            }
        }
    }

    private void keep(Change change, byte[] line) {
        history.append(change.id(), change.record(), change.by(), line);
        if (change.stamp().wall().isBefore(clock.instant().plus(CLOCKS_MAY_DIFFER))) {
            author.saw(change.stamp());
        }
    }

    @Override
    public void setAside(Arrival arrival, Disposition reason, Change change, byte[] line) {
        database.write(INSERT_ASIDE, insert -> {
            insert.setString(1, arrival.peer());
            insert.setString(2, arrival.epoch());
            insert.setLong(3, arrival.position());
            insert.setString(4, reason.name());
            if (change == null) {
                insert.setNull(5, Types.NULL);
                insert.setNull(6, Types.NULL);
            } else {
                insert.setBytes(5, History.bytes(change.id()));
                insert.setString(6, change.record().text());
            }
            insert.setBytes(7, line);
        });
    }

    @Override
    public void release(Arrival arrival) {
        database.write(RELEASE, update -> {
            update.setString(1, arrival.peer());
            update.setString(2, arrival.epoch());
            update.setLong(3, arrival.position());
        });
    }

    @Override
    public void line(Arrival arrival, byte[] head) {
        database.write(INSERT_HEAD, insert -> {
            insert.setString(1, arrival.peer());
            insert.setString(2, arrival.epoch());
            insert.setLong(3, arrival.position());
            insert.setBytes(4, head);
        });
    }

    @Override
    public void received(Manifest manifest, String jws) {
        peers.received(manifest, jws);
    }

    @Override
    public void received(Manifest manifest, int part, byte[] content) {
        peers.received(manifest, part, content);
    }

    @Override
    public void acknowledged(String peer, String epoch, long upto) {
        database.dsl().update(OUT_STREAM).set(OUT_STREAM.ACKED, upto).where(OUT_STREAM.PEER.eq(peer), OUT_STREAM.EPOCH.eq(epoch)).execute();
    }

    @Override
    public void resend(String peer, String epoch, long after) {
        streams.put(peer, streams.changes(epoch, after));
    }

    @Override
    public void passOn(String peer, Change change, byte[] line) {
        streams.put(peer, List.of(history.place(change.id()).orElseThrow()));
    }

    @Override
    public void regained(String peer, String epoch, long length, byte[] head) {
        peers.regained(peer, epoch, length, head);
    }

    @Override
    public void met(Manifest manifest, String jws) {
        peers.met(manifest.from(), jws);
    }

    @Override
    public void forgotten(String peer) {
        peers.forget(peer);
    }

    @Override
    public void trusted(long version, String jws) {
        streams.trust(version, jws);
    }
}
