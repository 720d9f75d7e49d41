/** Closing a month or a year, what was corrected since, the national forms and the yearly report. Knows no other feature. */
package cunbu.app.closing;
