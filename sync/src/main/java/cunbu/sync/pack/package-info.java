/** The container of a bundle: a ZIP of stored entries in one fixed form, written and read as a stream. Knows bytes, nothing else. */
package cunbu.sync.pack;
