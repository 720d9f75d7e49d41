/** Who may use the register, and who looked at whom and why. Knows no other feature. */
package cunbu.app.access;
