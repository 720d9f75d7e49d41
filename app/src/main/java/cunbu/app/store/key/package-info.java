/** The key file beside a register: who may open it, with which passphrase. Knows no database. */
package cunbu.app.store.key;
