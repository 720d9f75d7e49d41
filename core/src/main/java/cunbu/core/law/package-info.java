/** Values that the law changes, each dated and with its source. Knows no scheme and no person. */
package cunbu.core.law;
