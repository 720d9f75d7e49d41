/** A village's monthly return and the activity ledger: totals without persons. Knows no store. */
package cunbu.core.activity;
