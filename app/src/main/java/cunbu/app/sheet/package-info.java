/** Reads sheets, XLSX and CSV, row by row; the only place that sees the reader libraries. Knows nothing of what the columns mean. */
package cunbu.app.sheet;
