/** Letters from office to office through the county: written, handed on, answered, closed. Knows no other feature. */
package cunbu.app.letter;
