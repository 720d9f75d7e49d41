/** Benefit schemes: facts in, a decision with every reason out. Knows no store, no clock and no words of a language. */
package cunbu.core.award;
