/** The law book: the worker that enters values for screen and command, and the screen that shows them. Knows no other feature. */
package cunbu.app.law;
