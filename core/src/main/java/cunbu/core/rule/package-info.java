/** The words in which every rule answers. Knows no record and no screen. */
package cunbu.core.rule;
