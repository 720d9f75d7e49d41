/** People: the list, one person with family and history, and corrections. Knows no other feature; opens households and persons by callbacks. */
package cunbu.app.person;
