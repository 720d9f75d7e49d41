package cunbu.app.activity;

import cunbu.core.activity.Activity;

/** A line of the ledger as a line of a list, with the name of its area. */
record LedgerRow(Activity line, String area) {
}
