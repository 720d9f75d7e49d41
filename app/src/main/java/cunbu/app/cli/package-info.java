/** The command line: one class per command, each calling the worker that the screen calls. Knows no screen. */
package cunbu.app.cli;
