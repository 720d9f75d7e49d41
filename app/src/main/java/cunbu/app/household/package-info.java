/** One household and its members. Knows no other feature; opens persons by a callback. */
package cunbu.app.household;
