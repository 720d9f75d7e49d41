/** Households and what must hold before one is written. Knows no store. */
package cunbu.core.household;
