package cunbu.core.letter;

import cunbu.core.history.Coded;
import java.util.Locale;

/** Where a letter is, as far as it is known at an office. */
public enum LetterState implements Coded {
    /** Written, and on no stick yet. */
    CREATED,
    /** On a stick. */
    SENT,
    /** The county has it. */
    AT_COUNTY,
    /** The county hands it on. */
    FORWARDED,
    /** The addressee has it. */
    RECEIVED,
    /** Answered. */
    FEEDBACK,
    WITHDRAWN,
    /** Sent back by the county: no such office. */
    RETURNED,
    CLOSED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
