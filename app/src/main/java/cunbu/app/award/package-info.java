/** The benefits: the one worker that decides for screen and command, and the Benefits screen. Knows no other feature. */
package cunbu.app.award;
