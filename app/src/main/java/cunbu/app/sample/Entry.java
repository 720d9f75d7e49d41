package cunbu.app.sample;

import cunbu.core.history.ChangeId;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;

/** One record as a township's clerk entered it: what, by which change, and when. */
public record Entry(Kind kind, RecordId id, Record value, ChangeId change, Stamp stamp) {
}
