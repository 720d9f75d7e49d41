/** Activities: the ledger with its sums, and the villages' monthly returns. Knows no other feature. */
package cunbu.app.activity;
