/** What is wrong or odd in a register's own records: rules over small records, and which village to visit first. Knows no store. */
package cunbu.core.quality;
