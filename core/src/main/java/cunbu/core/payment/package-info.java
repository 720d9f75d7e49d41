/** Bank accounts, lists of what is to be paid, and what the bank did. Knows no store, no file and no clock. */
package cunbu.core.payment;
