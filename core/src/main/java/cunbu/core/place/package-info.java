/** Area codes, their history, and the tree county, township, village. Knows no people. */
package cunbu.core.place;
