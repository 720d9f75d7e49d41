/** Turns records into signed, sealed bundles and back, and merges what arrives. Knows core; never a store or a screen. */
package cunbu.sync;
