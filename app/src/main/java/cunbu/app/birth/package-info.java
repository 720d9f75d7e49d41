/** Births: registering one by keyboard alone, and the births of a period. Knows no other feature. */
package cunbu.app.birth;
