package cunbu.app.store;

import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;

/** Who writes: signs every change with office, user and time, and hands out new ids. */
public interface Author {

    /** 12-digit area code of the office. */
    String office();

    /** The user's id in that office. */
    String user();

    RecordId newRecord();

    ChangeId newChange();

    /** Later than every stamp given before. */
    Stamp now();
}
