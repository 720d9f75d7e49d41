/** The desktop client and the command line: start, life cycle, and the one place that builds objects. */
package cunbu.app;
