package cunbu.app.store;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What somebody looked at. */
public enum Look implements Coded {
    /** A whole identity number. */
    IDENTITY,
    /** A whole account number. */
    ACCOUNT_NUMBER,
    /** Whole account numbers, in a file for the bank. */
    BANK_FILE,
    /** What a search found. */
    SEARCH,
    /** The people behind a figure. */
    FIGURE,
    /** What the quality detective found. */
    QUALITY,
    /** Who is entitled to a benefit. */
    ENTITLED,
    /** Whether one person is. */
    DECISION,
    CASES,
    CASE,
    PAYMENTS,
    NOTICE,
    PERSON,
    HOUSEHOLD,
    /** All benefits of one person. */
    CLAIMS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
