/** The register file: open, migrate, read, and write with history. Knows core; never a feature, a screen or a sentence. */
package cunbu.app.store;
