package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BUNDLE_IN;
import static cunbu.app.store.schema.Tables.BUNDLE_OUT;
import static cunbu.app.store.schema.Tables.CHANGE;
import static cunbu.app.store.schema.Tables.LETTER;
import static cunbu.app.store.schema.Tables.LETTER_EVENT;
import static cunbu.app.store.schema.Tables.OUT_LINE;
import static cunbu.app.store.schema.Tables.OUT_STREAM;

import cunbu.core.history.RecordId;
import cunbu.core.letter.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The letters between offices, and how far a record of theirs has travelled. */
public final class LetterStore extends RecordStore<Letter> {

    LetterStore(Database database, Journal journal) {
        super(database, journal, Letter.class);
    }

    public List<Letter> all() {
        return where();
    }

    /** When the record came here; empty if it was made here. */
    public Optional<Instant> arrived(RecordId record) {
        return database().dsl().select(BUNDLE_IN.TAKEN_AT).from(CHANGE)
                .join(BUNDLE_IN).on(CHANGE.SERIAL.between(BUNDLE_IN.FIRST_CHANGE, BUNDLE_IN.LAST_CHANGE))
                .where(CHANGE.RECORD.eq(record.text())).orderBy(CHANGE.SERIAL, BUNDLE_IN.SERIAL).limit(1).fetchOptional(BUNDLE_IN.TAKEN_AT);
    }

    /** When the record was first written to a stick for that office; empty if it never was. */
    public Optional<Instant> written(RecordId record, String peer) {
        return database().dsl().select(BUNDLE_OUT.WRITTEN_AT).from(CHANGE).join(OUT_LINE).on(OUT_LINE.CHANGE.eq(CHANGE.SERIAL))
                .join(BUNDLE_OUT).on(BUNDLE_OUT.EPOCH.eq(OUT_LINE.EPOCH), OUT_LINE.POSITION.between(BUNDLE_OUT.FIRST_POSITION, BUNDLE_OUT.LAST_POSITION))
                .where(CHANGE.RECORD.eq(record.text()), BUNDLE_OUT.PEER.eq(peer)).orderBy(BUNDLE_OUT.WRITTEN_AT).limit(1)
                .fetchOptional(BUNDLE_OUT.WRITTEN_AT);
    }

    /** Whether that office has confirmed that it holds the record. */
    public boolean confirmed(RecordId record, String peer) {
        return database().dsl().fetchExists(DSL.selectOne().from(CHANGE).join(OUT_LINE).on(OUT_LINE.CHANGE.eq(CHANGE.SERIAL))
                .join(OUT_STREAM).on(OUT_STREAM.EPOCH.eq(OUT_LINE.EPOCH), OUT_STREAM.ACKED.ge(OUT_LINE.POSITION))
                .where(CHANGE.RECORD.eq(record.text()), OUT_STREAM.PEER.eq(peer)));
    }

    /**
     * The places in the history of what a county carries to that office: the letters that it wrote or that were handed on to it, with
     * everything that others did with them.
     */
    public List<Long> carriedTo(String office, String county) {
        Condition handedOn = LETTER.ID.in(DSL.select(LETTER_EVENT.LETTER).from(LETTER_EVENT)
                .where(LETTER_EVENT.OWNER.eq(county), LETTER_EVENT.HANDED_TO.eq(office)));
        return database().dsl().select(CHANGE.SERIAL).from(LETTER).leftJoin(LETTER_EVENT).on(LETTER_EVENT.LETTER.eq(LETTER.ID))
                .join(CHANGE).on(CHANGE.RECORD.in(LETTER.ID, LETTER_EVENT.ID))
                .where(LETTER.OWNER.eq(office).or(handedOn), CHANGE.BY_OFFICE.ne(office)).groupBy(CHANGE.SERIAL).orderBy(CHANGE.SERIAL)
                .fetch(CHANGE.SERIAL);
    }
}
