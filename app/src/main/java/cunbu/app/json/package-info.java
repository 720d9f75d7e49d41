/** Reads and writes the JSON that the command line promises. Knows core; never the store, a screen, or where a file comes from. */
package cunbu.app.json;
