/** Takes a village's sheets into the register, with a reason for every row. Knows no reader library and no other feature. */
package cunbu.app.intake;
