/** The quality detective: what is wrong in the register's own records, and which village to visit first. Knows no other feature. */
package cunbu.app.quality;
