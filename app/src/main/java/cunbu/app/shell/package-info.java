/** The window: unlock and first run, the places to go, search, the status line. Is given its places; must not know any feature or the store. */
package cunbu.app.shell;
