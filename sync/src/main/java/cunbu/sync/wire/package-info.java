/** JSON as it stands in bundles, per format version: a strict subset in, canonical bytes out. Knows no key, no file and no merge. */
package cunbu.sync.wire;
