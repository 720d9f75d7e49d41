/** Closed periods: figures frozen with a digest, what was corrected since, and the national forms. Knows no store and no words. */
package cunbu.core.closing;
