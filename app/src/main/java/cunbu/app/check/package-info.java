/** Checking a published report: its numbers typed, pasted, opened or filled from the register, and what was found in it. Knows no other feature. */
package cunbu.app.check;
