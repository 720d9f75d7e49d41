/** A village's monthly return: totals without persons. Knows no store. */
package cunbu.core.activity;
