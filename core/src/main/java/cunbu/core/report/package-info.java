/** Checks a published report: whether its figures follow from its counts, and whether its sums can hold. Knows no file, no screen and no sentence. */
package cunbu.core.report;
