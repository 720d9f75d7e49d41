/** Periods and reporting years. Knows dates only, never a clock. */
package cunbu.core.time;
