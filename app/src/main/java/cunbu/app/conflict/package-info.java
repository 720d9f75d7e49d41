/** The desk at which somebody decides where two offices wrote different things. Knows no other feature; opens records by callbacks. */
package cunbu.app.conflict;
