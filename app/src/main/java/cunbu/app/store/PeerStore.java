package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PEER;
import static cunbu.app.store.schema.Tables.RECEIVED_BUNDLE;
import static cunbu.app.store.schema.Tables.RECEIVED_PART;
import static cunbu.app.store.schema.Tables.REGAINED;

import cunbu.sync.Chain;
import cunbu.sync.Returned;
import cunbu.sync.wire.Manifest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What this register has from other offices: their newest letters, the bundles that came, as they came, and what was given back. */
final class PeerStore {

    private final Database database;
    private final Function<String, Manifest> letter;

    /** @param letter reads a manifest that was believed before */
    PeerStore(Database database, Function<String, Manifest> letter) {
        this.database = database;
        this.letter = letter;
    }

    Optional<Manifest> letter(String peer) {
        return database.dsl().select(PEER.MANIFEST).from(PEER).where(PEER.OFFICE.eq(peer)).fetchOptional(PEER.MANIFEST).map(letter);
    }

    void met(String peer, String jws) {
        database.dsl().insertInto(PEER).set(PEER.OFFICE, peer).set(PEER.MANIFEST, jws).onConflict(PEER.OFFICE).doUpdate().set(PEER.MANIFEST, jws).execute();
    }

    void forget(String peer) {
        database.dsl().deleteFrom(PEER).where(PEER.OFFICE.eq(peer)).execute();
    }

    void received(Manifest manifest, String jws) {
        Manifest.Stream stream = manifest.stream();
        database.dsl().insertInto(RECEIVED_BUNDLE).set(RECEIVED_BUNDLE.PEER, manifest.from()).set(RECEIVED_BUNDLE.EPOCH, stream.epoch())
                .set(RECEIVED_BUNDLE.FIRST_POSITION, stream.from()).set(RECEIVED_BUNDLE.LAST_POSITION, stream.to())
                .set(RECEIVED_BUNDLE.MANIFEST, jws).execute();
    }

    void received(Manifest manifest, int part, byte[] content) {
        long bundle = database.dsl().select(RECEIVED_BUNDLE.SERIAL).from(RECEIVED_BUNDLE).where(RECEIVED_BUNDLE.PEER.eq(manifest.from()))
                .orderBy(RECEIVED_BUNDLE.SERIAL.desc()).limit(1).fetchSingle(RECEIVED_BUNDLE.SERIAL);
        database.dsl().insertInto(RECEIVED_PART).set(RECEIVED_PART.BUNDLE, bundle).set(RECEIVED_PART.NUMBER, (long) part)
                .set(RECEIVED_PART.CONTENT, content).execute();
    }

    List<Returned> received(String peer, String epoch, long after) {
        return database.dsl().select(RECEIVED_BUNDLE.SERIAL, RECEIVED_BUNDLE.MANIFEST).from(RECEIVED_BUNDLE)
                .where(RECEIVED_BUNDLE.PEER.eq(peer), RECEIVED_BUNDLE.EPOCH.eq(epoch), RECEIVED_BUNDLE.LAST_POSITION.gt(after))
                .orderBy(RECEIVED_BUNDLE.SERIAL).fetch(row -> new Returned(row.value2(), number -> part(row.value1(), number)));
    }

    private byte[] part(long bundle, int number) {
        return database.dsl().select(RECEIVED_PART.CONTENT).from(RECEIVED_PART)
                .where(RECEIVED_PART.BUNDLE.eq(bundle), RECEIVED_PART.NUMBER.eq((long) number)).fetchSingle(RECEIVED_PART.CONTENT);
    }

    List<Manifest.Epoch> regained(String peer) {
        return database.dsl().selectFrom(REGAINED).where(REGAINED.PEER.eq(peer)).orderBy(REGAINED.EPOCH, REGAINED.LENGTH)
                .fetch(row -> new Manifest.Epoch(row.getEpoch(), row.getLength(), Chain.hex(row.getHead())));
    }

    void regained(String peer, String epoch, long length, byte[] head) {
        database.dsl().insertInto(REGAINED).set(REGAINED.PEER, peer).set(REGAINED.EPOCH, epoch).set(REGAINED.LENGTH, length)
                .set(REGAINED.HEAD, head).onConflictDoNothing().execute();
    }
}
