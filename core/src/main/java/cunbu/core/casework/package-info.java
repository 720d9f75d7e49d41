/** The life of a claim on a benefit, step by step, and what must hold before a step is taken. Knows no scheme's conditions, no store and no clock. */
package cunbu.core.casework;
