/** Signing, sealing, keys and their fingerprints: the only place of sync that sees crypto libraries. Knows JSON, no merge and no store. */
package cunbu.sync.seal;
