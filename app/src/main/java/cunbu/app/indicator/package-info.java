/** The figures: the one worker that counts and compares for screen and command, and the Figures screen. Knows no other feature. */
package cunbu.app.indicator;
