/** Persons, their identity numbers, marriages, parents and moves, and what must hold before one is written. Knows no store. */
package cunbu.core.person;
