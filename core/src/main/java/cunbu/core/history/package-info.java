/** What a change is and how a record becomes fields and back. Knows no particular record, file or wire format. */
package cunbu.core.history;
