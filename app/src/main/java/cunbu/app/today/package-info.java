/** The first screen of an opened register: how much it holds and what waits. Knows no other feature; opens places by a callback. */
package cunbu.app.today;
