package cunbu.app.store;

import static cunbu.app.store.schema.Tables.LIFE;
import static cunbu.app.store.schema.Tables.SELF;

import cunbu.sync.Incarnation;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lives that this register leads, one after each time that it was put back to what it had been. A small file beside the register
 * remembers how far its history went, so that a register that was put back without it knows at once.
 */
public final class Lives {

    private static final String INCARNATION = "incarnation";

    private final Database database;
    private final History history;
    private final StreamStore streams;
    private final Clock clock;
    private final HighWater mark;

    Lives(Database database, History history, StreamStore streams, Clock clock) {
        this.database = database;
        this.history = history;
        this.streams = streams;
        this.clock = clock;
        this.mark = new HighWater(database.file());
    }

    /** A life that was begun here or in a copy that went on elsewhere, and when it was first heard of. */
    public record Life(String incarnation, Instant heardAt) {
    }

    /** The life that is led now; empty before the register has keys. */
    Optional<Incarnation> led() {
        return database.dsl().select(SELF.VALUE).from(SELF).where(SELF.NAME.eq(INCARNATION)).fetchOptional(SELF.VALUE).map(now -> {
            Set<String> past = new HashSet<>(database.dsl().select(LIFE.INCARNATION).from(LIFE).fetchSet(LIFE.INCARNATION));
            past.remove(now);
            return new Incarnation(now, past);
        });
    }

    /** Every life after the first, the newest last. */
    public List<Life> later() {
        return database.dsl().selectFrom(LIFE).where(LIFE.INCARNATION.gt("00000002")).orderBy(LIFE.INCARNATION)
                .fetch(row -> new Life(row.getIncarnation(), row.getHeardAt()));
    }

    /** Begins the next life. Only inside a transaction. */
    public void beginNext() {
        begin(led().orElseThrow().next(random()));
    }

    /** Begins another life: every stream ends where it was acknowledged, and what lies beyond goes into a new one. Only inside a transaction. */
    void begin(Incarnation life) {
        life.past().forEach(this::heardOf);
        heardOf(life.now());
        database.dsl().update(SELF).set(SELF.VALUE, life.now()).where(SELF.NAME.eq(INCARNATION)).execute();
        streams.beginAnew();
    }

    private void heardOf(String incarnation) {
        database.dsl().insertInto(LIFE).set(LIFE.INCARNATION, incarnation).set(LIFE.HEARD_AT, clock.instant()).onConflictDoNothing().execute();
    }

    /** Begins another life if the history does not reach as far as it once did, or is another one there. @return whether it did */
    boolean beginIfPutBack() {
        Optional<Incarnation> led = led();
        boolean putBack = led.isPresent() && mark.read().filter(reached -> !history.passed(reached)).isPresent();
        if (putBack) {
            database.transaction(this::beginNext);
        }
        return putBack;
    }

    /** Eight hex digits by which a life differs from another one of the same number. */
    static String random() {
        byte[] bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Remembers beside the register how far its history goes. */
    public void remember() {
        mark.write(history.end());
    }
}
