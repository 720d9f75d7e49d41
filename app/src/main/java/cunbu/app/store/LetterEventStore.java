package cunbu.app.store;

import static cunbu.app.store.schema.Tables.LETTER_EVENT;

import cunbu.core.history.RecordId;
import cunbu.core.letter.LetterEvent;
import java.util.List;

/** What offices did with letters. */
public final class LetterEventStore extends RecordStore<LetterEvent> {

    LetterEventStore(Database database, Journal journal) {
        super(database, journal, LetterEvent.class);
    }

    public List<LetterEvent> of(RecordId letter) {
        return where(LETTER_EVENT.LETTER.eq(letter.text()));
    }
}
