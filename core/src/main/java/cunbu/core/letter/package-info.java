/** Letters between offices: their steps, the state that follows from them, and until when who must act. Knows no register and no key. */
package cunbu.core.letter;
