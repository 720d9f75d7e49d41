/** What is counted, and the rates that follow from it with their numerators and denominators. Knows no store, no screen and no sentence. */
package cunbu.core.indicator;
