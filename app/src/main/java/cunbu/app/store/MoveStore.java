package cunbu.app.store;

import static cunbu.app.store.schema.Tables.MOVE;

import cunbu.core.history.RecordId;
import cunbu.core.person.Move;
import java.util.Collection;
import java.util.List;

/** The moves of registrations. */
public final class MoveStore extends RecordStore<Move> {

    MoveStore(Database database, Journal journal) {
        super(database, journal, Move.class);
    }

    /** A person's moves, in the order of their ids. */
    public List<Move> of(RecordId person) {
        return where(MOVE.PERSON.eq(person.text()));
    }

    public List<Move> of(Collection<RecordId> persons) {
        return among(MOVE.PERSON, texts(persons));
    }
}
